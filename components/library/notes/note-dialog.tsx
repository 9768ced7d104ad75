import { IN_SITE_LANGUAGE } from '@/components/ui/mark-language';
import { useEffect, useId, useRef, useState } from 'react';
import { TextButton } from '@/components/ui/text-button';
import { library } from '#words/library';

interface NoteDialogProps {
  /** The words that the note is about; without them it is about the whole article. */
  readonly quotation?: string;
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}

/** Where a note is written. The browser's own dialog keeps the focus and gives it back. */
export function NoteDialog({ quotation, text, onSave, onClose }: NoteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [written, setWritten] = useState(text);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={id}
      className="m-auto w-[min(34rem,calc(100%-2rem))] border-t-2 border-accent bg-paper p-6 text-ink backdrop:bg-ink/40"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(written.trim());
        }}
      >
        <h2 id={id} className="text-h3 font-medium">
          {quotation ? library.noteOnHighlight : library.noteOnAnswer}
        </h2>
        {quotation && <Quoted text={quotation} />}
        <label className="mt-4 block font-sans text-label">
          {library.yourNote}
          <textarea
            value={written}
            onChange={({ target }) => setWritten(target.value)}
            rows={5}
            maxLength={20_000}
            required={!quotation}
            className="mt-1 block w-full border border-line-strong bg-transparent p-3 font-serif text-note text-ink"
          />
        </label>
        <p className="mt-3 flex gap-x-6">
          <TextButton type="submit" className="font-semibold">
            {library.saveNote}
          </TextButton>
          <TextButton onClick={onClose}>{library.cancel}</TextButton>
        </p>
      </form>
    </dialog>
  );
}

/** Words from a text, as a note shows them. */
export function Quoted({ text }: { readonly text: string }) {
  return (
    <blockquote
      {...IN_SITE_LANGUAGE}
      className="mt-2 line-clamp-6 border-s-2 border-accent ps-4 text-note whitespace-pre-line text-ink-soft"
    >
      {text}
    </blockquote>
  );
}
