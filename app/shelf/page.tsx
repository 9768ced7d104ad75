import { ShelfPage } from '@/components/library/shelf-page';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeShelf } from '@/lib/seo/describe-lists';
import { createMapView } from '@/lib/content/views/map';

export function generateMetadata() {
  return createMetadata(describeShelf());
}

export default function Page() {
  return <ShelfPage map={createMapView(getKnowledgeBase())} />;
}
