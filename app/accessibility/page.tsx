import { AccessibilityPage } from '@/components/pages/accessibility-page';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeAccessibility } from '@/lib/seo/describe-site-pages';

export function generateMetadata() {
  return createMetadata(describeAccessibility());
}

export default function Page() {
  return <AccessibilityPage />;
}
