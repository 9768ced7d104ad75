import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { library, libraryContents } from '#words/library';
import { articlePath, hrefTo } from '@/lib/site/paths';
import type { FoundEntry } from '@/lib/library/saved/library-manifest';
import type { LibraryEntry, LibraryNote } from '@/lib/library/saved/model';
import { groupByArticle } from '@/lib/library/saved/summarize';
import { removeNote } from '../library-store';
import { TextButton } from '@/components/ui/text-button';
import { Quoted } from './note-dialog';

interface NotesByArticleProps {
  readonly notes: readonly LibraryNote[];
  readonly find: (entry: LibraryEntry) => FoundEntry;
}

/** All of a reader's notes, by the article they are about; also those whose article is gone. */
export function NotesByArticle({ notes, find }: NotesByArticleProps) {
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
