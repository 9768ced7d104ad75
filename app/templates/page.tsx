import { createRoute } from '@/app/create-route';
import { TemplateIndex } from '@/components/templates/template-index';
import { createTemplateIndex } from '@/lib/content/views/templates';
import { describeSection } from '@/lib/seo/describe-pages';
import { buildTemplateIndexJsonLd } from '@/lib/seo/json-ld/list-json-ld';

const route = createRoute({
  describe: describeSection('templates'),
  createView: createTemplateIndex,
  buildJsonLd: buildTemplateIndexJsonLd,
  Page: ({ view }) => <TemplateIndex sections={view} />,
});

export const { generateMetadata } = route;
export default route.Page;
