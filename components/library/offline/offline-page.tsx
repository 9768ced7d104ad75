import { KeptPages } from '@/components/library/offline/kept-pages.client';
import { PageHeading } from '@/components/ui/page-heading';
import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';

/** What a reader without a connection sees in the place of a page that is not on the device. */
export function OfflinePage() {
  return (
    <div>
      <PageHeading title="No connection, and no such page on this device.">
        <p>The page you asked for has not been read here before. It opens when there is a connection again.</p>
      </PageHeading>
      <p className="mt-8 max-w-measure">
        To have all of it with you next time, keep everything on this device: the switch is on{' '}
        <SiteLink href={paths.shelf}>your shelf</SiteLink>.
      </p>
      <KeptPages />
    </div>
  );
}
