import { createRoute } from '@/app/create-route';
import { LibraryPage } from '@/components/library/library-page';
import { InPageLanguage } from '@/components/ui/mark-language';
import { createMapView } from '@/lib/content/views/map';
import { describeSection } from '@/lib/seo/describe-pages';

const route = createRoute({
  describe: describeSection('saved'),
  createView: createMapView,
  Page: ({ view }) => (
    <InPageLanguage>
      <LibraryPage map={view} />
    </InPageLanguage>
  ),
});

export const { generateMetadata } = route;
export default route.Page;
