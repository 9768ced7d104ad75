import { comparison } from '#words/self-checks';
import { useId, useState, type ChangeEvent } from 'react';
import { TextButton } from '@/components/ui/text-button';

interface OpenResultsProps {
  /** Whether nothing is open yet. */
  readonly isFirst: boolean;
  /** Opens what is in a text; says whether there was anything. */
  readonly onOpen: (text: string) => boolean;
  /** Adds what the reader answered on this device, where there is something to add. */
  readonly onAddOwn?: (() => void) | undefined;
}

/** A link has some hundred characters; a file with five hundred of them, some hundred thousand. */
const MAX_BYTES = 2_000_000;

/** Takes links and files. Files can be dropped on the field as well: it is the browser's own. */
export function OpenResults({ isFirst, onOpen, onAddOwn }: OpenResultsProps) {
  const ids = { text: useId(), file: useId() };
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  function open(given: string): void {
    if (!onOpen(given)) setFault(comparison.nothingFound);
  }

  async function openFiles({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const files = [...(target.files ?? [])].filter(({ size }) => size <= MAX_BYTES);
    open((await Promise.all(files.map((file) => file.text()))).join('\n'));
  }

  return (
    <details open={isFirst} className="mt-4 max-w-measure font-sans text-label print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold marker:content-none before:me-2 before:content-['+'] in-open:before:content-['–']">
        {isFirst ? comparison.open : comparison.openMore}
      </summary>
      <label htmlFor={ids.text} className="mt-1 block">
        {comparison.paste}
      </label>
      <textarea
        id={ids.text}
        value={text}
        rows={isFirst ? 4 : 2}
        spellCheck={false}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
        className="mt-1 block w-full border border-line-strong bg-paper p-3 text-note text-ink"
      />
      <div className="mt-1 flex flex-wrap items-center gap-x-6">
        <TextButton onClick={() => open(text)}>{comparison.openThem}</TextButton>
        {onAddOwn && <TextButton onClick={onAddOwn}>{comparison.addOwn}</TextButton>}
      </div>
      <label htmlFor={ids.file} className="mt-3 block">
        {comparison.files}
      </label>
      <input
        id={ids.file}
        type="file"
        multiple
        onChange={(event) => void openFiles(event)}
        className="mt-1 block min-h-11 w-full border border-dashed border-line-strong p-3"
      />
      <p role="status" className="mt-2 empty:mt-0">
        {fault}
      </p>
    </details>
  );
}
