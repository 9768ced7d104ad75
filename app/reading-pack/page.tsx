import { createRoute } from '@/app/create-route';
import { PackPage } from '@/components/reading-pack/pack-page';
import { InPageLanguage } from '@/components/ui/mark-language';
import { describeSection } from '@/lib/seo/describe-pages';

const route = createRoute({
  describe: describeSection('readingPack'),
  Page: () => (
    <InPageLanguage>
      <PackPage />
    </InPageLanguage>
  ),
});

export const { generateMetadata } = route;
export default route.Page;
