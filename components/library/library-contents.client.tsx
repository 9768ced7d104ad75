'use client';

import { libraryContents, libraryFaults, library } from '#words/library';
import { island } from '@/components/islands/island';
import { hrefTo, paths } from '@/lib/site/paths';
import { removeNote } from '@/lib/library/saved/change-library';
import { createFinder, type FoundEntry } from '@/lib/library/saved/library-manifest';
import type { LibraryEntry, LibraryNote } from '@/lib/library/saved/model';
import { getPercentRead, groupByArticle, listLatest, listUnfinished } from '@/lib/library/saved/summarize';
import { ArticleTitle, LibraryList } from './library-list';
import { Sentence } from '@/components/ui/sentence';
import { useLibraryManifest } from './use-library-manifest';
import { changeLibrary, useLibrary } from './library-store';
import { TextButton } from '@/components/ui/text-button';
import { Quoted } from '@/components/library/notes/note-dialog';

function Contents() {
  const { isLoaded, entries, notes, damaged, fault } = useLibrary();
  const manifest = useLibraryManifest();
  const find = typeof manifest === 'object' ? createFinder(manifest) : asItIs;
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
        entries={listUnfinished(all).map(find)}
        describe={(entry) => libraryContents.share(getPercentRead(entry))}
      />
      <LibraryList
        id="saved"
        title={libraryContents.saved}
        entries={listLatest(all, 'savedAt').map(find)}
        action="unsave"
      />
      <NotesByArticle notes={notes} find={find} />
      <LibraryList
        id="finished"
        title={libraryContents.read}
        entries={listLatest(all, 'finishedAt').map(find)}
        isFolded
      />
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

interface NotesByArticleProps {
  readonly notes: readonly LibraryNote[];
  readonly find: (entry: LibraryEntry) => FoundEntry;
}

/** All of a reader's notes, by the article they are about; also those whose article is gone. */
function NotesByArticle({ notes, find }: NotesByArticleProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes" className="mt-12">
      <h2 id="notes" className="text-h2 font-medium">
        {libraryContents.highlights}{' '}
        <span className="font-sans text-note font-normal text-ink-soft lining-nums">{notes.length}</span>
      </h2>
      {[...groupByArticle(notes)].map(([slug, own]) => (
        <Group key={slug} notes={own} found={find({ slug, title: own[0]!.title })} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly notes: readonly LibraryNote[];
  readonly found: FoundEntry;
}

function Group({ notes, found }: GroupProps) {
  return (
    <div data-domain={found.entry.domain} className="mt-4 border-t border-line pt-2">
      <h3 className="font-medium">
        <ArticleTitle found={found} fragment="#your-notes" />
      </h3>
      {found.isGone && <p className="font-sans text-label text-ink-soft">{libraryContents.isGone}</p>}
      <ul>
        {notes.map(({ id, quotation, text }) => (
          <li key={id} className="py-2">
            {quotation && <Quoted text={quotation.exact} />}
            {text && <p className="mt-2 text-note whitespace-pre-line">{text}</p>}
            <TextButton
              onClick={() => void changeLibrary((before) => removeNote(before, id))}
              aria-label={libraryContents.deleteNoteOn((text || quotation?.exact || '').slice(0, 60))}
            >
              {library.delete}
            </TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
