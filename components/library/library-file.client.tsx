'use client';

import { island } from '@/components/islands/island';
import { useRef, useState, useSyncExternalStore, type ChangeEvent } from 'react';
import { describeCount } from '@/components/ui/describe';
import { absoluteUrl, articlePath, paths } from '@/lib/site/paths';
import { exportLibrary } from '@/lib/library/saved/export-library';
import { importLibrary, type ImportFault } from '@/lib/library/saved/import-library';
import { remembersReading, setRemembersReading } from '@/lib/library/saved/pending-visits';
import { site } from '@/lib/site/site';
import { offerFile } from '@/components/ui/offer-file';
import { TextButton } from '@/components/ui/text-button';
import { addLibrary, clearLibrary, getLibrary } from './library-store';
import { useLibrary } from './use-library';

const LARGEST_FILE = 20_000_000;

const IMPORT_TEXTS: Record<ImportFault | 'too-large' | 'unreadable', string> = {
  truncated: 'This file is incomplete: it was probably cut off on the way. Nothing was changed.',
  'not-a-library': 'This file does not hold a library from this site. Nothing was changed.',
  'later-version':
    'This file was written by a newer version of this site. Reload the page and try again. Nothing was changed.',
  'too-large': 'This file is too large. Nothing was changed.',
  unreadable: 'The browser could not read this file. Nothing was changed.',
};

function LibraryFileView() {
  const { entries, notes } = useLibrary();
  const [message, setMessage] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const count = entries.size + notes.length;

  async function read({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    if (!file) return;
    setMessage(await takeIn(file));
    target.value = '';
  }

  async function clear(): Promise<void> {
    if (
      !confirm(
        'Delete everything in your library: what you read, saved, highlighted and noted, and all pages saved for offline?',
      )
    )
      return;
    const { dropAll } = await import('./offline/offline-store');
    await dropAll();
    setMessage((await clearLibrary()) ? 'Everything was deleted.' : 'The browser refused; try again.');
  }

  return (
    <section aria-labelledby="take-along" className="mt-12 max-w-measure [@media(scripting:none)]:hidden">
      <h2 id="take-along" className="text-h2 font-medium">
        Your data
      </h2>
      <ul className="mt-3">
        <li>
          <TextButton onClick={download} disabled={count === 0}>
            Export as a file
          </TextButton>
        </li>
        <li>
          <TextButton onClick={() => input.current?.click()}>Import a file</TextButton>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            aria-label="A file with a library"
            tabIndex={-1}
            className="sr-only"
            onChange={(event) => void read(event)}
          />
        </li>
        <li>
          <MemorySwitch />
        </li>
        <li>
          <TextButton onClick={() => void clear()} disabled={count === 0}>
            Delete all my data
          </TextButton>
        </li>
      </ul>
      <p role="status" className="mt-2 min-h-6 text-note">
        {message}
      </p>
    </section>
  );
}

/**
 * Takes the library to another device and back, stops the remembering, or deletes everything.
 *
 * An island because all of that happens on the reader's device.
 */
export const LibraryFile = island({ name: 'library-file', on: 'load' }, LibraryFileView);

function download(): void {
  const { entries, notes } = getLibrary();
  const exportedAt = new Date().toISOString();
  const text = exportLibrary(
    { entries: [...entries.values()], notes },
    { site: absoluteUrl(paths.home), exportedAt, urlOf: (slug) => absoluteUrl(articlePath(slug)) },
  );
  offerFile(new Blob([text], { type: 'application/json' }), `${site.name}, library ${exportedAt.slice(0, 10)}.json`);
}

async function takeIn(file: File): Promise<string> {
  if (file.size > LARGEST_FILE) return IMPORT_TEXTS['too-large'];
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return IMPORT_TEXTS.unreadable;
  const result = importLibrary(text);
  if ('fault' in result) return IMPORT_TEXTS[result.fault];
  const { library, skipped } = result;
  if (!(await addLibrary(library))) return 'The browser could not save it. Nothing was changed.';
  const added = `Added ${describeCount(library.entries.length, 'article')} and ${describeCount(library.notes.length, 'note')} to what is here.`;
  return skipped > 0 ? `${added} Left out as unreadable: ${describeCount(skipped, 'record')}.` : added;
}

function MemorySwitch() {
  const remembers = useSyncExternalStore(subscribe, remembersReading, () => true);
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 font-sans text-label">
      <input
        type="checkbox"
        checked={remembers}
        onChange={({ target }) => {
          setRemembersReading(target.checked);
          listeners.forEach((listener) => listener());
        }}
        className="size-5"
      />
      Remember what I open and read
    </label>
  );
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
