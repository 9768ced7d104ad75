import { MapHome } from '@/components/map/map-home';
import { JsonLd } from '@/components/seo/json-ld';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { paths } from '@/lib/site/paths';
import { createMetadata } from '@/lib/seo/create-metadata';
import { buildSiteJsonLd } from '@/lib/seo/json-ld/site-json-ld';
import { site } from '@/lib/site/site';
import { createMapView } from '@/lib/content/views/map';

export function generateMetadata() {
  return createMetadata({ title: `${site.name}: ${site.tagline}`, description: site.description, path: paths.home });
}

export default function HomePage() {
  return (
    <>
      <JsonLd nodes={[buildSiteJsonLd()]} />
      <MapHome view={createMapView(getKnowledgeBase())} title={site.tagline} description={site.description} />
    </>
  );
}
