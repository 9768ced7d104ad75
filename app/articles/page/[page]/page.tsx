import { notFound } from 'next/navigation';
import { ArticlesPage } from '@/components/listing/articles-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { pagePath, paths } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { createListPage, listFurtherPages } from '@/lib/views/list-page';
import { orPlaceholder } from '@/lib/views/static-params';

interface Props {
  readonly params: Promise<{ readonly page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(listFurtherPages(getKnowledgeBase().articles.length), 'page');
}

export async function generateMetadata({ params }: Props) {
  const page = Number((await params).page);
  return createMetadata({
    title: `All questions, page ${page}`,
    description: `Page ${page} of all ${getKnowledgeBase().articles.length} questions in the order of the map, each with a short answer.`,
    path: pagePath(paths.articles, page),
  });
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const list = createListPage(knowledgeBase, knowledgeBase.articles, Number((await params).page)) ?? notFound();
  return <ArticlesPage list={list} />;
}
