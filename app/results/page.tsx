import { createRoute } from '@/app/create-route';
import { ResultsPage } from '@/components/self-checks/results-page';
import { createChecksView } from '@/lib/content/views/self-checks';
import { describeSection } from '@/lib/seo/describe-pages';

const route = createRoute({
  describe: describeSection('results'),
  createView: (knowledgeBase) => createChecksView(knowledgeBase),
  Page: ({ view }) => <ResultsPage {...view} />,
});

export const { generateMetadata } = route;
export default route.Page;
