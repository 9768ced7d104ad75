import { createRoute } from '@/app/create-route';
import { GlossaryPage } from '@/components/glossary/glossary-page';
import { createGlossary } from '@/lib/content/views/glossary';
import { describeSection } from '@/lib/seo/describe-pages';
import { buildGlossaryJsonLd } from '@/lib/seo/json-ld/list-json-ld';

const route = createRoute({
  describe: describeSection('glossary'),
  createView: createGlossary,
  buildJsonLd: buildGlossaryJsonLd,
  Page: ({ view }) => <GlossaryPage groups={view} />,
});

export const { generateMetadata } = route;
export default route.Page;
