import { notFound } from 'next/navigation';
import { TagPage } from '@/components/listing/tag-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { pagePath, tagPath } from '@/lib/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { listFurtherPages } from '@/lib/views/list-page';
import { createTagView } from '@/lib/views/tags';
import { orPlaceholder } from '@/lib/views/static-params';

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const knowledgeBase = getKnowledgeBase();
  const pages = knowledgeBase.tags.flatMap(({ slug }) =>
    listFurtherPages(knowledgeBase.getArticlesWithTag(slug).length).map(({ page }) => ({ slug, page })),
  );
  return orPlaceholder(pages, 'slug', 'page');
}

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params;
  const tag = getKnowledgeBase().getTag(slug) ?? notFound();
  return createMetadata({
    title: `Questions about ${tag.label.toLowerCase()}, page ${page}`,
    description: `Page ${page} of the questions about ${tag.label.toLowerCase()}, each with a short answer.`,
    path: pagePath(tagPath(slug), Number(page)),
  });
}

export default async function Page({ params }: Props) {
  const { slug, page } = await params;
  const knowledgeBase = getKnowledgeBase();
  const tag = knowledgeBase.getTag(slug) ?? notFound();
  return <TagPage view={createTagView(knowledgeBase, tag, Number(page)) ?? notFound()} />;
}
