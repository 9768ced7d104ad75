import { createRoute, createStaticParams } from '@/app/create-route';
import { CheckPage } from '@/components/self-checks/check-page';
import { createChecksView } from '@/lib/content/views/self-checks';
import { describeSelfCheck } from '@/lib/seo/describe-pages';
import { buildSelfCheckJsonLd } from '@/lib/seo/json-ld/page-json-ld';

const route = createRoute({
  find: ({ getSelfCheck }, slug) => getSelfCheck(slug),
  describe: ({ getDimension }, selfCheck) => describeSelfCheck(selfCheck, getDimension(selfCheck.dimension)!),
  createView(knowledgeBase, selfCheck) {
    const { checks, articles } = createChecksView(knowledgeBase, [selfCheck]);
    return { check: checks[0]!, articles };
  },
  buildJsonLd: ({ check }, description) => buildSelfCheckJsonLd(check, description),
  Page: ({ view }) => <CheckPage {...view} />,
});

export const dynamicParams = false;
export const generateStaticParams = createStaticParams(['slug'], ({ selfChecks }) =>
  selfChecks.map(({ dimension: slug }) => ({ slug })),
);
export const { generateMetadata } = route;
export default route.Page;
