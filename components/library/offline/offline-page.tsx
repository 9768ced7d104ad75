import { libraryPages } from '#words/library';
import { OfflinePages } from '@/components/library/offline/offline-pages.client';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { SiteLink } from '@/components/ui/site-link';
import { paths } from '@/lib/site/paths';

/** What a reader without a connection sees in the place of a page that is not on the device. */
export function OfflinePage() {
  return (
    <div>
      <PageHeading title={libraryPages.offline}>
        <p>{libraryPages.offlineLead}</p>
      </PageHeading>
      <p className="mt-8 max-w-measure">
        <Sentence
          text={libraryPages.offlineHelp}
          library={<SiteLink href={paths.saved}>{libraryPages.yourLibrary}</SiteLink>}
        />
      </p>
      <OfflinePages />
    </div>
  );
}
