import { notFound } from 'next/navigation';
import { ArticlesPage } from '@/components/listing/articles-page';
import { JsonLd } from '@/components/seo/json-ld';
import { createRenderFilter } from '@/lib/export/page-cache/page-cache';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { pagePath, paths } from '@/lib/site/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeArticleList } from '@/lib/seo/describe-pages';
import { buildArticleListJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createFilterView } from '@/lib/content/views/filters';
import { createListPage, listFurtherPages } from '@/lib/content/views/list-page';
import { orPlaceholder, readParams } from '@/lib/content/views/static-params';

interface Props {
  readonly params: Promise<{ readonly page: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const knowledgeBase = getKnowledgeBase();
  const isToRender = createRenderFilter(knowledgeBase);
  return orPlaceholder(
    listFurtherPages(knowledgeBase.articles.length).filter(({ page }) =>
      isToRender(pagePath(paths.articles, Number(page))),
    ),
    'page',
  );
}

export async function generateMetadata({ params }: Props) {
  return createMetadata(describeArticleList(getKnowledgeBase(), Number((await readParams(params)).page)));
}

export default async function Page({ params }: Props) {
  const knowledgeBase = getKnowledgeBase();
  const page = Number((await readParams(params)).page);
  const list = createListPage(knowledgeBase, knowledgeBase.articles, page) ?? notFound();
  return (
    <>
      <JsonLd nodes={[buildArticleListJsonLd(list, describeArticleList(knowledgeBase, page))]} />
      <ArticlesPage list={list} filters={createFilterView(knowledgeBase)} />
    </>
  );
}
