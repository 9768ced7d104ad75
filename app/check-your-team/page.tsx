import { createRoute } from '@/app/create-route';
import { CheckIndex } from '@/components/self-checks/check-index';
import { createCheckIndex } from '@/lib/content/views/self-checks';
import { describeSection } from '@/lib/seo/describe-pages';
import { buildSelfCheckIndexJsonLd } from '@/lib/seo/json-ld/list-json-ld';

const route = createRoute({
  describe: describeSection('selfChecks'),
  createView: createCheckIndex,
  buildJsonLd: buildSelfCheckIndexJsonLd,
  Page: ({ view }) => <CheckIndex sections={view} />,
});

export const { generateMetadata } = route;
export default route.Page;
