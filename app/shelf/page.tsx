import { ShelfPage } from '@/components/shelf/shelf-page';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeShelf } from '@/lib/seo/describe-lists';
import { createMapView } from '@/lib/views/map';

export function generateMetadata() {
  return createMetadata(describeShelf());
}

export default function Page() {
  return <ShelfPage map={createMapView(getKnowledgeBase())} />;
}
