'use client';

import { island } from '@/components/islands/island';
import { hrefTo, paths } from '@/lib/site/paths';
import { createFinder, type FoundEntry } from '@/lib/library/saved/library-manifest';
import type { LibraryEntry } from '@/lib/library/saved/model';
import { getShareRead, listFinished, listSaved, listUnfinished } from '@/lib/library/saved/summarize';
import { NotesByArticle } from './notes/notes-by-article';
import { LibraryList } from './library-list';
import { FAULT_TEXTS } from './library-notice';
import { useLibraryManifest } from './use-library-manifest';
import { useLibrary } from './use-library';

function Contents() {
  const { isLoaded, entries, notes, damaged, fault } = useLibrary();
  const manifest = useLibraryManifest();
  const find = typeof manifest === 'object' ? createFinder(manifest) : asItIs;
  const found = (list: readonly LibraryEntry[]) => list.map(find);
  const all = [...entries.values()];
  const isEmpty = isLoaded && all.length + notes.length === 0;
  return (
    // As high as what an empty library says, so that the map below it stays where it is.
    <div className="min-h-44 sm:min-h-36 [@media(scripting:none)]:hidden">
      <div role="status">
        {fault && <p className="mt-8 max-w-measure border-s-4 border-accent ps-4 text-note">{FAULT_TEXTS[fault]}</p>}
        {damaged > 0 && (
          <p className="mt-8 max-w-measure border-s-4 border-accent ps-4 text-note">
            {damaged} {damaged === 1 ? 'record' : 'records'} could not be read and {damaged === 1 ? 'is' : 'are'} left
            out here.
          </p>
        )}
      </div>
      {isEmpty && (
        <p className="mt-12 max-w-measure">
          There is nothing here yet. Open <a href={hrefTo(paths.articles)}>a question</a>, and it will be marked on the
          map; press “Save” under it, and it will wait here.
        </p>
      )}
      <LibraryList
        id="continue"
        title="Continue"
        entries={found(listUnfinished(all))}
        describe={(entry) => `${Math.round(getShareRead(entry) * 100)}% read`}
      />
      <LibraryList id="saved" title="Saved" entries={found(listSaved(all))} action="unsave" />
      <NotesByArticle notes={notes} find={find} />
      <LibraryList id="finished" title="Read" entries={found(listFinished(all))} isFolded />
      {all.length > 0 && (
        <p className="mt-10 max-w-measure text-note">
          Take some of it with you: <a href={hrefTo(paths.readingPack)}>make a reading pack</a>, to print or to read as
          an e-book.
        </p>
      )}
    </div>
  );
}

/**
 * What is in the reader's library.
 *
 * An island because the page is the same for everybody and only the device knows the rest. Articles that were renamed
 * are shown under their present name; those that are gone are shown as such, with their notes.
 */
export const LibraryContents = island({ name: 'library-contents', on: 'load' }, Contents);

function asItIs(entry: LibraryEntry): FoundEntry {
  return { entry, isGone: false };
}
