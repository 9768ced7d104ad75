import { createRoute } from '@/app/create-route';
import { OfflinePage } from '@/components/library/offline/offline-page';
import { InPageLanguage } from '@/components/ui/mark-language';
import { describeOffline } from '@/lib/seo/describe-pages';

const route = createRoute({
  describe: describeOffline,
  Page: () => (
    <InPageLanguage>
      <OfflinePage />
    </InPageLanguage>
  ),
});

export const { generateMetadata } = route;
export default route.Page;
