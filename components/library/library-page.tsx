import { library, libraryPages } from '#words/library';
import { DownloadEverything } from '@/components/library/offline/download-everything.client';
import { LibraryContents } from './library-contents.client';
import { LibraryFile } from './library-file.client';
import { MapTable } from '@/components/map/map-table';
import { PageHeading } from '@/components/ui/page-heading';
import type { MapView } from '@/lib/content/views/map';
import { site } from '@/lib/site/site';

/** Everything that a reader's device remembers for them, on the map of all there is. */
export function LibraryPage({ map }: { readonly map: MapView }) {
  return (
    <div>
      <PageHeading title={library.title}>
        <p>{libraryPages.lead}</p>
      </PageHeading>
      <p className="mt-8 hidden max-w-measure [@media(scripting:none)]:block">{libraryPages.noScripts}</p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-20 xl:grid-cols-[26rem_minmax(0,1fr)] xl:grid-rows-[auto_1fr]">
        <LibraryContents />
        {map.columns.length > 0 && (
          <section
            aria-labelledby="reading-map"
            className="reading-map mt-12 xl:col-start-2 xl:row-span-2 xl:row-start-1"
          >
            <h2 id="reading-map" className="text-h2 font-medium">
              {libraryPages.map}
            </h2>
            <p className="mt-2 max-w-measure font-sans text-label text-ink-soft">{libraryPages.mapHelp}</p>
            <MapTable columns={map.columns} groups={map.groups} />
          </section>
        )}
        <div>
          <DownloadEverything />
          <LibraryFile />
          <WhatIsKept />
        </div>
      </div>
    </div>
  );
}

/** What is remembered, where, and how to be rid of it, in plain words. It must stay true. */
function WhatIsKept() {
  return (
    <section aria-labelledby="what-is-kept" className="mt-12 max-w-measure text-note">
      <h2 id="what-is-kept" className="text-h2 font-medium">
        {libraryPages.kept}
      </h2>
      <ul className="mt-4 list-[square] space-y-2 ps-5 marker:text-accent">
        {libraryPages.keptThings.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="mt-4">{libraryPages.keptWhere(site.name)}</p>
      <p className="mt-4">{libraryPages.keptShared}</p>
    </section>
  );
}
