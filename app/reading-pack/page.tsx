import { PackPage } from '@/components/reading-pack/pack-page';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeReadingPack } from '@/lib/seo/describe-lists';
import { InEnglish } from '@/components/ui/in-english';

export function generateMetadata() {
  return createMetadata(describeReadingPack());
}

export default function Page() {
  return (
    <InEnglish>
      <PackPage />
    </InEnglish>
  );
}
