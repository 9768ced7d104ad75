import { OwnPage } from '@/app/[page]/own-page';
import { PrivacyPage } from '@/components/pages/privacy-page';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describePage, describePrivacy } from '@/lib/seo/describe-pages';
import { InPageLanguage } from '@/components/ui/in-page-language';

export function generateMetadata() {
  const page = getKnowledgeBase().getPage('privacy');
  return createMetadata(page ? describePage(page) : describePrivacy());
}

/** The collection's own words, or ours. */
export default function Page() {
  const page = getKnowledgeBase().getPage('privacy');
  return page ? (
    <OwnPage page={page} />
  ) : (
    <InPageLanguage>
      <PrivacyPage />
    </InPageLanguage>
  );
}
