import { KeptPages } from '@/components/library/offline/kept-pages.client';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';

/** What a reader without a connection sees in the place of a page that is not on the device. */
export function OfflinePage() {
  return (
    <div>
      <PageHeading title="You are offline, and this page is not saved">
        <p>The page you asked for has not been read here before. It opens when there is a connection again.</p>
      </PageHeading>
      <p className="mt-8 max-w-measure">
        To have all of it with you next time, download everything for offline: the switch is on{' '}
        <SiteLink href={paths.saved}>your library</SiteLink>.
      </p>
      <KeptPages />
    </div>
  );
}
