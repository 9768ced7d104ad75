import { ArticlesPage } from '@/components/listing/articles-page';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeArticleList } from '@/lib/seo/describe-pages';
import { buildArticleListJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { createFilterView } from '@/lib/content/views/filters';
import { createListPage } from '@/lib/content/views/list-page';

export function generateMetadata() {
  return createMetadata(describeArticleList(getKnowledgeBase(), 1));
}

export default function Page() {
  const knowledgeBase = getKnowledgeBase();
  const list = createListPage(knowledgeBase, knowledgeBase.articles, 1)!;
  return (
    <>
      <JsonLd nodes={[buildArticleListJsonLd(list, describeArticleList(knowledgeBase, 1))]} />
      <ArticlesPage list={list} filters={createFilterView(knowledgeBase)} />
    </>
  );
}
