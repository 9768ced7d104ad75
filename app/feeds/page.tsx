import { createRoute } from '@/app/create-route';
import { FeedIndex } from '@/components/listing/feed-index';
import { InPageLanguage } from '@/components/ui/mark-language';
import { createFeedIndex } from '@/lib/content/views/feed-index';
import { describeSection } from '@/lib/seo/describe-pages';

const route = createRoute({
  describe: describeSection('feeds'),
  createView: createFeedIndex,
  Page: ({ view }) => (
    <InPageLanguage>
      <FeedIndex view={view} />
    </InPageLanguage>
  ),
});

export const { generateMetadata } = route;
export default route.Page;
