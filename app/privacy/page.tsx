import { PrivacyPage } from '@/components/pages/privacy-page';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describePrivacy } from '@/lib/seo/describe-site-pages';

export function generateMetadata() {
  return createMetadata(describePrivacy());
}

export default function Page() {
  return <PrivacyPage />;
}
