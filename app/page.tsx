import { HomePage } from '@/components/pages/home-page';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { paths } from '@/lib/site/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { buildSiteJsonLd } from '@/lib/seo/json-ld/page-json-ld';
import { site } from '@/lib/site/site';
import { createHomeView } from '@/lib/content/views/home';

export function generateMetadata() {
  return createMetadata({
    title: [site.name, site.tagline].filter(Boolean).join(': '),
    description: site.description,
    path: paths.home,
  });
}

export default function Page() {
  return (
    <>
      <JsonLd nodes={[buildSiteJsonLd()]} />
      <HomePage
        view={createHomeView(getKnowledgeBase())}
        title={site.home.question ?? (site.tagline || site.name)}
        examples={site.home.examples}
      />
    </>
  );
}
