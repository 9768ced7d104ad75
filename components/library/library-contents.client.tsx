'use client';

import { libraryContents, libraryFaults } from '#words/library';
import { island } from '@/components/islands/island';
import { hrefTo, paths } from '@/lib/site/paths';
import { createFinder, type FoundEntry } from '@/lib/library/saved/library-manifest';
import type { LibraryEntry } from '@/lib/library/saved/model';
import { getShareRead, listFinished, listSaved, listUnfinished } from '@/lib/library/saved/summarize';
import { NotesByArticle } from './notes/notes-by-article';
import { LibraryList } from './library-list';
import { Sentence } from '@/components/ui/sentence';
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
        {fault && <p className="mt-8 max-w-measure border-s-4 border-accent ps-4 text-note">{libraryFaults[fault]}</p>}
        {damaged > 0 && (
          <p className="mt-8 max-w-measure border-s-4 border-accent ps-4 text-note">
            {libraryContents.damaged(damaged)}
          </p>
        )}
      </div>
      {isEmpty && (
        <p className="mt-12 max-w-measure">
          <Sentence
            text={libraryContents.empty}
            entry={<a href={hrefTo(paths.articles)}>{libraryContents.anEntry}</a>}
          />
        </p>
      )}
      <LibraryList
        id="continue"
        title={libraryContents.continue}
        entries={found(listUnfinished(all))}
        describe={(entry) => libraryContents.share(Math.round(getShareRead(entry) * 100))}
      />
      <LibraryList id="saved" title={libraryContents.saved} entries={found(listSaved(all))} action="unsave" />
      <NotesByArticle notes={notes} find={find} />
      <LibraryList id="finished" title={libraryContents.read} entries={found(listFinished(all))} isFolded />
      {all.length > 0 && (
        <p className="mt-10 max-w-measure text-note">
          <Sentence
            text={libraryContents.takeSome}
            pack={<a href={hrefTo(paths.readingPack)}>{libraryContents.makePack}</a>}
          />
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
