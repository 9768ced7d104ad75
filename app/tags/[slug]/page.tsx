import { createRoute, createStaticParams } from '@/app/create-route';
import { TagPage } from '@/components/listing/tag-page';
import { createTagView } from '@/lib/content/views/tags';
import { describeTag } from '@/lib/seo/describe-pages';
import { buildTagJsonLd } from '@/lib/seo/json-ld/list-json-ld';
import { tagPath } from '@/lib/site/paths';

const route = createRoute({
  find: ({ getTag }, slug) => getTag(slug),
  describe: describeTag,
  createView: createTagView,
  buildJsonLd: buildTagJsonLd,
  Page: TagPage,
});

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(
  ['slug'],
  ({ tags }) => tags,
  ({ slug }) => tagPath(slug),
);
export const { generateMetadata } = route;
export default route.Page;
