import { createRoute } from './create-route';
import { HomePage } from '@/components/pages/home-page';
import { createHomeView } from '@/lib/content/views/home';
import { buildSiteJsonLd } from '@/lib/seo/json-ld/page-json-ld';
import { paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

const route = createRoute({
  describe: () => ({
    title: [site.name, site.tagline].filter(Boolean).join(': '),
    description: site.description,
    path: paths.home,
  }),
  createView: createHomeView,
  buildJsonLd: buildSiteJsonLd,
  Page: ({ view }) => (
    <HomePage view={view} title={site.home.question ?? (site.tagline || site.name)} examples={site.home.examples} />
  ),
});

export const { generateMetadata } = route;
export default route.Page;
