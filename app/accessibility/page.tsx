import { OwnPage } from '@/app/[page]/own-page';
import { AccessibilityPage } from '@/components/pages/accessibility-page';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describePage, describeAccessibility } from '@/lib/seo/describe-pages';
import { InPageLanguage } from '@/components/ui/in-page-language';

export function generateMetadata() {
  const page = getKnowledgeBase().getPage('accessibility');
  return createMetadata(page ? describePage(page) : describeAccessibility());
}

/** The collection's own words, or ours. */
export default function Page() {
  const page = getKnowledgeBase().getPage('accessibility');
  return page ? (
    <OwnPage page={page} />
  ) : (
    <InPageLanguage>
      <AccessibilityPage />
    </InPageLanguage>
  );
}
