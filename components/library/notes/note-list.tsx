import { TextButton } from '@/components/ui/text-button';
import { Quoted } from './note-dialog';
import type { AnchoredNote } from './use-anchored-notes';
import { library } from '#words/library';

interface NoteListProps {
  readonly notes: readonly AnchoredNote[];
  readonly onShow: (note: AnchoredNote) => void;
  readonly onEdit: (note: AnchoredNote) => void;
  readonly onRemove: (note: AnchoredNote) => void;
}

/** A reader's notes on one article; those whose words are gone from the text are here all the same. */
export function NoteList({ notes, onShow, onEdit, onRemove }: NoteListProps) {
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
