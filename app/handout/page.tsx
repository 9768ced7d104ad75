import { HandoutPage } from '@/components/reading-pack/handout-page';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeHandout } from '@/lib/seo/describe-lists';

export function generateMetadata() {
  return createMetadata(describeHandout());
}

export default function Page() {
  return <HandoutPage />;
}
