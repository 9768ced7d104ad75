'use client';

import { island } from '@/components/islands/island';
import { useState } from 'react';
import { createId } from '@/lib/library/saved/create-id';
import type { Quotation, LibraryNote } from '@/lib/library/saved/model';
import { useArticleFacts } from '../use-article-facts';
import { putNote, removeNote } from '../library-store';
import { useLibrary } from '../use-library';
import { TextButton } from '@/components/ui/text-button';
import { LibraryNotice } from '../library-notice';
import { NoteDialog } from './note-dialog';
import { NoteList } from './note-list';
import { SelectionBar } from './selection-bar';
import { useAnchoredNotes, usePageText, type AnchoredNote } from './use-anchored-notes';
import { useSelectedWords } from './use-selected-words';
import { library } from '#words/library';

function Notes({ slug }: { readonly slug: string }) {
  const { notes } = useLibrary();
  const facts = useArticleFacts(slug);
  const anchored = useAnchoredNotes(slug, notes);
  const words = useSelectedWords(usePageText(slug));
  const [edited, setEdited] = useState<LibraryNote>();

  function create(quotation?: Quotation): LibraryNote {
    const now = new Date().toISOString();
    const { title } = facts();
    return { id: createId(), slug, title, ...(quotation && { quotation }), text: '', createdAt: now, changedAt: now };
  }

  function mark(quotation: Quotation): void {
    getSelection()?.removeAllRanges();
    void putNote(create(quotation));
  }

  function save(text: string): void {
    if (edited && (text !== '' || edited.quotation)) {
      void putNote({ ...edited, text, changedAt: new Date().toISOString() });
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
          onRemove={({ note }) => void removeNote(note.id)}
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

function show({ range }: AnchoredNote): void {
  if (!range) return;
  getSelection()?.removeAllRanges();
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
