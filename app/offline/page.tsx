import { OfflinePage } from '@/components/library/offline/offline-page';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeOffline } from '@/lib/seo/describe-lists';
import { InEnglish } from '@/components/ui/in-english';

export function generateMetadata() {
  return createMetadata(describeOffline());
}

export default function Page() {
  return (
    <InEnglish>
      <OfflinePage />
    </InEnglish>
  );
}
