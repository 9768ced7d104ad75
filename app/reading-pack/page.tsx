import { PackPage } from '@/components/reading-pack/pack-page';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeReadingPack } from '@/lib/seo/describe-pages';
import { InPageLanguage } from '@/components/ui/in-page-language';

export function generateMetadata() {
  return createMetadata(describeReadingPack());
}

export default function Page() {
  return (
    <InPageLanguage>
      <PackPage />
    </InPageLanguage>
  );
}
