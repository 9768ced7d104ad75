import { createRoute, createStaticParams } from '@/app/create-route';
import { TemplatePage } from '@/components/templates/template-page';
import { createTemplateView } from '@/lib/content/views/templates';
import { describeTemplate } from '@/lib/seo/describe-pages';
import { buildTemplateJsonLd } from '@/lib/seo/json-ld/page-json-ld';

const route = createRoute({
  find: ({ getTemplate }, slug) => getTemplate(slug),
  describe: describeTemplate,
  createView: createTemplateView,
  buildJsonLd: buildTemplateJsonLd,
  Page: TemplatePage,
});

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(['slug'], ({ templates }) => templates);
export const { generateMetadata } = route;
export default route.Page;
