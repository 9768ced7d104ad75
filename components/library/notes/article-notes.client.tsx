'use client';

import { island } from '@/components/islands/island';
import { useState, useEffect } from 'react';
import { createId } from '@/lib/library/saved/create-id';
import { putNote, removeNote } from '@/lib/library/saved/change-library';
import type { Quotation, LibraryNote } from '@/lib/library/saved/model';
import { changeLibrary, dismissNotice, useLibrary } from '@/components/library/library-store';
import { TextButton } from '@/components/ui/text-button';
import { NoteDialog, Quoted } from './note-dialog';
import { useAnchoredNotes, usePageText, type AnchoredNote, type PageText } from './use-anchored-notes';
import { library, libraryFaults } from '#words/library';
import { findArticle } from '@/components/library/article-in-page';
import { NoticeBar } from '@/components/ui/notice-bar';
import { quote } from '@/lib/library/saved/anchor/quote';
import { getPageAddress, share } from '@/components/article/share-button.client';
import { createTextFragment } from '@/components/article/text-fragment';
import { reportWords, takesReports } from '@/components/layout/report-words';

function Notes({ slug }: { readonly slug: string }) {
  const { notes } = useLibrary();
  const anchored = useAnchoredNotes(slug, notes);
  const words = useSelectedWords(usePageText(slug));
  const [edited, setEdited] = useState<LibraryNote>();

  function create(quotation?: Quotation): LibraryNote {
    const now = new Date().toISOString();
    const title = findArticle()?.querySelector('h1')?.textContent ?? slug;
    return { id: createId(), slug, title, ...(quotation && { quotation }), text: '', createdAt: now, changedAt: now };
  }

  function mark(quotation: Quotation): void {
    getSelection()?.removeAllRanges();
    keep(create(quotation));
  }

  function save(text: string): void {
    if (edited && (text !== '' || edited.quotation)) {
      keep({ ...edited, text, changedAt: new Date().toISOString() });
    }
    setEdited(undefined);
  }

  return (
    <section aria-labelledby="your-notes" className="mt-16 print:hidden [@media(scripting:none)]:hidden">
      <h2 id="your-notes" className="font-sans text-label font-semibold">
        {library.notes}
      </h2>
      {anchored.length > 0 ? (
        <NoteList
          notes={anchored}
          onShow={show}
          onEdit={({ note }) => setEdited(note)}
          onRemove={({ note }) => void changeLibrary((before) => removeNote(before, note.id))}
        />
      ) : (
        <p className="mt-2 max-w-measure text-note text-ink-soft">{library.notesHelp}</p>
      )}
      <TextButton onClick={() => setEdited(create())}>{library.noteOnAll}</TextButton>
      <LibraryNotice />
      {words && !edited && (
        <SelectionBar words={words} onMark={() => mark(words)} onWrite={() => setEdited(create(words))} />
      )}
      {edited && (
        <NoteDialog
          quotation={edited.quotation?.exact}
          text={edited.text}
          onSave={save}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}

/**
 * A reader's own notes on an article, and the marks on its words.
 *
 * An island because they are on the reader's device alone. They are tied to the words themselves, with those around
 * them, so that they find their place again in a text that was edited; see docs/decisions/036-notes-on-changing-texts.md.
 */
export const ArticleNotes = island({ name: 'article-notes', on: 'interaction' }, Notes);

function keep(note: LibraryNote): void {
  void changeLibrary((before) => putNote(before, note));
}

function show({ range }: AnchoredNote): void {
  if (!range) return;
  getSelection()?.removeAllRanges();
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

interface NoteListProps {
  readonly notes: readonly AnchoredNote[];
  readonly onShow: (note: AnchoredNote) => void;
  readonly onEdit: (note: AnchoredNote) => void;
  readonly onRemove: (note: AnchoredNote) => void;
}

/** A reader's notes on one article; those whose words are gone from the text are here all the same. */
function NoteList({ notes, onShow, onEdit, onRemove }: NoteListProps) {
  return (
    <ul className="mt-3 border-b border-line">
      {notes.map((anchored) => {
        const { note, range } = anchored;
        const about = note.quotation ? `: ${note.quotation.exact.slice(0, 60)}` : ` ${library.onAll}`;
        return (
          <li key={note.id} className="border-t border-line py-4">
            {note.quotation && <Quoted text={note.quotation.exact} />}
            {note.text && <p className="mt-2 whitespace-pre-line">{note.text}</p>}
            <NoteState anchored={anchored} />
            <p className="flex flex-wrap gap-x-6">
              {range && (
                <TextButton onClick={() => onShow(anchored)} aria-label={`${library.showInText}${about}`}>
                  {library.showInText}
                </TextButton>
              )}
              <TextButton onClick={() => onEdit(anchored)} aria-label={`${library.editNote}${about}`}>
                {note.text ? library.edit : library.addNote}
              </TextButton>
              <TextButton onClick={() => onRemove(anchored)} aria-label={`${library.deleteNote}${about}`}>
                {library.delete}
              </TextButton>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function NoteState({ anchored: { note, range, isChanged } }: { readonly anchored: AnchoredNote }) {
  if (!note.quotation || (range && !isChanged)) return null;
  return <p className="mt-2 font-sans text-label text-ink-soft">{range ? library.edited : library.gone}</p>;
}

/** Says so when something that the reader asked for could not be kept. */
function LibraryNotice() {
  const { notice } = useLibrary();
  return (
    <div role="status">
      {notice && (
        <NoticeBar actions={<TextButton onClick={dismissNotice}>{library.close}</TextButton>}>
          {libraryFaults[notice]}
        </NoticeBar>
      )}
    </div>
  );
}

const SETTLE_MS = 300;
const MAX_CHARACTERS = 2_000;

/** The words of the text that the reader has selected; `undefined` while there are none, or more than a passage. */
function useSelectedWords(page: PageText | undefined): Quotation | undefined {
  const [words, setWords] = useState<Quotation>();
  useEffect(() => {
    if (!page) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function read(): void {
      const selection = getSelection();
      const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
      const place = range && page!.locate(range);
      const isPassage = place && place.end - place.start <= MAX_CHARACTERS;
      setWords(isPassage ? quote(page!.text, place.start, place.end) : undefined);
    }
    function wait(): void {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE_MS);
    }
    wait();
    document.addEventListener('selectionchange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
    };
  }, [page]);
  return words;
}

interface SelectionBarProps {
  readonly words: Quotation;
  readonly onMark: () => void;
  readonly onWrite: () => void;
}

const SHOWN = 80;

/** What can be done with selected words. It is at the foot of the window, out of the way of the system's own menu. */
function SelectionBar({ words, onMark, onWrite }: SelectionBarProps) {
  const [outcome, setOutcome] = useState('');
  const { exact } = words;
  const link = () => share({ title: document.title, url: `${getPageAddress()}#${createTextFragment(words)}` }, library);
  return (
    <NoticeBar
      actions={
        <>
          <TextButton onClick={onMark}>{library.highlight}</TextButton>
          <TextButton onClick={onWrite}>{library.addNote}</TextButton>
          <TextButton onClick={() => void link().then(setOutcome)}>{library.copyLink}</TextButton>
          {takesReports() && <TextButton onClick={() => reportWords(exact)}>{library.report}</TextButton>}
          <span role="status" className="inline-flex items-center text-label text-ink-soft">
            {outcome}
          </span>
        </>
      }
    >
      {library.quoted(exact.length > SHOWN ? `${exact.slice(0, SHOWN).trimEnd()}…` : exact)}
    </NoticeBar>
  );
}
