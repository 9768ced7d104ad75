import { OfflinePage } from '@/components/library/offline/offline-page';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeOffline } from '@/lib/seo/describe-lists';

export function generateMetadata() {
  return createMetadata(describeOffline());
}

export default function Page() {
  return <OfflinePage />;
}
