import { createRoute } from '@/app/create-route';
import { QuestionIndex } from '@/components/search/question-index';
import { createQuestionIndex } from '@/lib/content/views/question-index';
import { describeSection } from '@/lib/seo/describe-pages';
import { buildQuestionIndexJsonLd } from '@/lib/seo/json-ld/list-json-ld';

const route = createRoute({
  describe: describeSection('questions'),
  createView: createQuestionIndex,
  buildJsonLd: buildQuestionIndexJsonLd,
  Page: ({ view }) => <QuestionIndex index={view} />,
});

export const { generateMetadata } = route;
export default route.Page;
