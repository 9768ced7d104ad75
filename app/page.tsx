import { MapHome } from '@/components/map/map-home';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { site } from '@/lib/site';
import { createMapView } from '@/lib/views/map';

export function generateMetadata() {
  return createMetadata({ title: `${site.name}: ${site.tagline}`, description: site.description, path: '/' });
}

export default function HomePage() {
  return <MapHome view={createMapView(getKnowledgeBase())} title={site.tagline} description={site.description} />;
}
