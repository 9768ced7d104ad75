import { createRoute } from '@/app/create-route';
import { DimensionIndex } from '@/components/listing/dimension-index';
import { createDimensionIndex } from '@/lib/content/views/dimension';
import { describeSection } from '@/lib/seo/describe-pages';
import { buildDimensionIndexJsonLd } from '@/lib/seo/json-ld/list-json-ld';

const route = createRoute({
  describe: describeSection('dimensions'),
  createView: createDimensionIndex,
  buildJsonLd: buildDimensionIndexJsonLd,
  Page: ({ view }) => <DimensionIndex sections={view} />,
});

export const { generateMetadata } = route;
export default route.Page;
