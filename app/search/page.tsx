import { createRoute } from '@/app/create-route';
import { SearchPage } from '@/components/search/search-page';
import { createDimensionIndex } from '@/lib/content/views/dimension';
import { listFindablePages } from '@/lib/content/views/pages';
import { createQuestionIndex } from '@/lib/content/views/question-index';
import { listFindableChecks } from '@/lib/content/views/self-checks';
import { describeSection } from '@/lib/seo/describe-pages';

const route = createRoute({
  describe: describeSection('search'),
  createView: (knowledgeBase) => ({
    sections: createDimensionIndex(knowledgeBase),
    index: createQuestionIndex(knowledgeBase),
    checks: listFindableChecks(knowledgeBase),
    pages: listFindablePages(knowledgeBase),
  }),
  Page: ({ view }) => <SearchPage {...view} />,
});

export const { generateMetadata } = route;
export default route.Page;
