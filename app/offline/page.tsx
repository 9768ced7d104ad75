import { OfflinePage } from '@/components/library/offline/offline-page';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeOffline } from '@/lib/seo/describe-pages';
import { InPageLanguage } from '@/components/ui/in-page-language';

export function generateMetadata() {
  return createMetadata(describeOffline());
}

export default function Page() {
  return (
    <InPageLanguage>
      <OfflinePage />
    </InPageLanguage>
  );
}
