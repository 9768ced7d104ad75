import { notFound } from 'next/navigation';
import { ArticlesPage } from '@/components/listing/articles-page';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeArticleList } from '@/lib/seo/describe-pages';
import { buildArticleListJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createFilterView } from '@/lib/content/views/filters';
import { createListPage } from '@/lib/content/views/list-page';
import { readParams } from '@/lib/content/views/static-params';

interface Props {
  /** `page` in the route of further pages, which this module draws as well. */
  readonly params: Promise<{ readonly page?: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { page = '1' } = await readParams(params);
  return createMetadata(describeArticleList(getKnowledgeBase(), Number(page)));
}

export default async function Page({ params }: Props) {
  const { page = '1' } = await readParams(params);
  const knowledgeBase = getKnowledgeBase();
  const list = createListPage(knowledgeBase, knowledgeBase.articles, Number(page)) ?? notFound();
  return (
    <>
      <JsonLd nodes={[buildArticleListJsonLd(list, describeArticleList(knowledgeBase, Number(page)))]} />
      <ArticlesPage list={list} filters={createFilterView(knowledgeBase)} />
    </>
  );
}
