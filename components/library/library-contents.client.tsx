'use client';

import { libraryContents, libraryFaults, library } from '#words/library';
import { island } from '@/components/islands/island';
import { hrefTo, paths, articlePath } from '@/lib/site/paths';
import { createFinder, type FoundEntry } from '@/lib/library/saved/library-manifest';
import type { LibraryEntry, LibraryNote } from '@/lib/library/saved/model';
import { getShareRead, listFinished, listSaved, listUnfinished, groupByArticle } from '@/lib/library/saved/summarize';
import { LibraryList } from './library-list';
import { Sentence } from '@/components/ui/sentence';
import { useLibraryManifest } from './use-library-manifest';
import { useLibrary } from './use-library';
import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { removeNote } from './library-store';
import { TextButton } from '@/components/ui/text-button';
import { Quoted } from '@/components/library/notes/note-dialog';

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

function Group({
  notes,
  found: { entry, isGone },
}: {
  readonly notes: readonly LibraryNote[];
  readonly found: FoundEntry;
}) {
  return (
    <div data-domain={entry.domain} className="mt-4 border-t border-line pt-2">
      <h3 {...IN_SITE_LANGUAGE} className="leading-snug font-medium">
        {isGone ? (
          <span className="flex min-h-11 items-center">{entry.title}</span>
        ) : (
          <a
            href={`${hrefTo(articlePath(entry.slug))}#your-notes`}
            data-unmarked=""
            className="flex min-h-11 items-center no-underline hover:underline"
          >
            {entry.title}
          </a>
        )}
      </h3>
      {isGone && <p className="font-sans text-label text-ink-soft">{libraryContents.isGone}</p>}
      <ul>
        {notes.map(({ id, quotation, text }) => (
          <li key={id} className="py-2">
            {quotation && <Quoted text={quotation.exact} />}
            {text && <p className="mt-2 text-note whitespace-pre-line">{text}</p>}
            <TextButton
              onClick={() => void removeNote(id)}
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
