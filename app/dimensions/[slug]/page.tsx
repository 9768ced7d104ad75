import { createRoute, createStaticParams } from '@/app/create-route';
import { DimensionPage } from '@/components/listing/dimension-page';
import { createDimensionView } from '@/lib/content/views/dimension';
import { describeDimension } from '@/lib/seo/describe-pages';
import { buildDimensionJsonLd } from '@/lib/seo/json-ld/list-json-ld';

const route = createRoute({
  find: ({ getDimension }, slug) => getDimension(slug),
  describe: describeDimension,
  createView: createDimensionView,
  buildJsonLd: buildDimensionJsonLd,
  Page: DimensionPage,
});

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(['slug'], ({ dimensions }) => dimensions);
export const { generateMetadata } = route;
export default route.Page;
