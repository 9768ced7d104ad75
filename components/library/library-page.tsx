import { library, libraryPages } from '#words/library';
import { KeepEverything } from '@/components/library/offline/keep-everything.client';
import { LibraryContents } from '@/components/library/library-contents.client';
import { LibraryFile } from '@/components/library/library-file.client';
import { MapTable } from '@/components/map/map-table';
import { PageHeading } from '@/components/ui/page-heading';
import type { MapView } from '@/lib/content/views/map';
import { WhatIsKept } from './what-is-kept';

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
          <KeepEverything />
          <LibraryFile />
          <WhatIsKept />
        </div>
      </div>
    </div>
  );
}
