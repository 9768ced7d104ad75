import { FeedIndex } from '@/components/listing/feed-index';
import { getKnowledgeBase } from '@/lib/content/join/get-knowledge-base';
import { createMetadata } from '@/lib/seo/create-metadata';
import { describeFeedIndex } from '@/lib/seo/describe-pages';
import { createFeedIndex } from '@/lib/content/views/feed-index';
import { InPageLanguage } from '@/components/ui/in-page-language';

export function generateMetadata() {
  return createMetadata(describeFeedIndex());
}

export default function Page() {
  return (
    <InPageLanguage>
      <FeedIndex view={createFeedIndex(getKnowledgeBase())} />
    </InPageLanguage>
  );
}
