import { createRoute } from '@/app/create-route';
import { ArticlesPage } from '@/components/listing/articles-page';
import { createFilterView } from '@/lib/content/views/filters';
import { createListPage } from '@/lib/content/views/list-page';
import { describeArticleList } from '@/lib/seo/describe-pages';
import { buildArticleListJsonLd } from '@/lib/seo/json-ld/list-json-ld';

const route = createRoute({
  describe: (knowledgeBase, _, page) => describeArticleList(knowledgeBase, page),
  createView(knowledgeBase, _, page) {
    const list = createListPage(knowledgeBase, knowledgeBase.articles, page);
    return list && { list, filters: createFilterView(knowledgeBase) };
  },
  buildJsonLd: ({ list }, description) => buildArticleListJsonLd(list, description),
  Page: ({ view }) => <ArticlesPage {...view} />,
});

export const { generateMetadata } = route;
export default route.Page;
