import { createRoute } from '@/app/create-route';
import { TagIndex } from '@/components/listing/tag-index';
import { createTagIndex } from '@/lib/content/views/tags';
import { describeSection } from '@/lib/seo/describe-pages';
import { buildTermSetJsonLd } from '@/lib/seo/json-ld/list-json-ld';

const route = createRoute({
  describe: describeSection('tags'),
  createView: createTagIndex,
  buildJsonLd: buildTermSetJsonLd,
  Page: ({ view }) => <TagIndex groups={view} />,
});

export const { generateMetadata } = route;
export default route.Page;
