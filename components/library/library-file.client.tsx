'use client';

import { libraryFile } from '#words/library';
import { island } from '@/components/islands/island';
import { useRef, useState, useSyncExternalStore, type ChangeEvent } from 'react';
import { absoluteUrl, articlePath, paths } from '@/lib/site/paths';
import { createStore } from '@/components/ui/create-store';
import { mergeLibraries } from '@/lib/library/saved/change-library';
import { exportLibrary, importLibrary } from '@/lib/library/saved/library-file';
import { remembersReading, setRemembersReading } from '@/lib/library/saved/record';
import { site } from '@/lib/site/site';
import { offerFile } from '@/components/ui/offer-file';
import { TextButton } from '@/components/ui/text-button';
import { dropAll } from './offline/offline-store';
import { changeLibrary, clearLibrary, getLibrary, useLibrary } from './library-store';

const LARGEST_FILE = 20_000_000;

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
    if (!confirm(libraryFile.confirm)) return;
    await dropAll();
    setMessage((await clearLibrary()) ? libraryFile.deleted : libraryFile.refused);
  }

  return (
    <section aria-labelledby="take-along" className="mt-12 max-w-measure [@media(scripting:none)]:hidden">
      <h2 id="take-along" className="text-h2 font-medium">
        {libraryFile.title}
      </h2>
      <ul className="mt-3">
        <li>
          <TextButton onClick={download} disabled={count === 0}>
            {libraryFile.export}
          </TextButton>
        </li>
        <li>
          <TextButton onClick={() => input.current?.click()}>{libraryFile.import}</TextButton>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            aria-label={libraryFile.file}
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
            {libraryFile.deleteAll}
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
  offerFile(
    new Blob([text], { type: 'application/json' }),
    `${libraryFile.fileName(site.name, exportedAt.slice(0, 10))}.json`,
  );
}

async function takeIn(file: File): Promise<string> {
  if (file.size > LARGEST_FILE) return libraryFile.faults['too-large'];
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return libraryFile.faults.unreadable;
  const brought = importLibrary(text);
  if ('fault' in brought) return libraryFile.faults[brought.fault];
  if (!(await changeLibrary((library) => mergeLibraries(library, brought)))) return libraryFile.notSaved;
  const added = libraryFile.added(brought.entries.length, brought.notes.length);
  return brought.damaged > 0 ? `${added} ${libraryFile.skipped(brought.damaged)}` : added;
}

const memory = createStore(undefined);

function MemorySwitch() {
  const remembers = useSyncExternalStore(memory.subscribe, remembersReading, () => true);
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 font-sans text-label">
      <input
        type="checkbox"
        checked={remembers}
        onChange={({ target }) => {
          setRemembersReading(target.checked);
          memory.set(undefined);
        }}
        className="size-5"
      />
      {libraryFile.remember}
    </label>
  );
}
