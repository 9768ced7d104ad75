import { createRoute } from '@/app/create-route';
import { OfflinePage } from '@/components/library/offline/offline-page';
import { InPageLanguage } from '@/components/ui/mark-language';
import { describeSection } from '@/lib/seo/describe-pages';

const route = createRoute({
  describe: describeSection('offline'),
  Page: () => (
    <InPageLanguage>
      <OfflinePage />
    </InPageLanguage>
  ),
});

export const { generateMetadata } = route;
export default route.Page;
