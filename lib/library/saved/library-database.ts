import { deleteDB, openDB, type DBSchema } from 'idb';
import { EMPTY_LIBRARY, type Library, type LoadedLibrary } from './model';
import { parseRecords } from './parse-library';

const NAME = 'shelf';
const VERSION = 1;
const STORES = ['entries', 'notes'] as const;

interface Schema extends DBSchema {
  entries: { key: string; value: unknown };
  notes: { key: string; value: unknown };
}

/** Where a library is kept. Each method rejects when the device refuses: the reader is told, and the page goes on. */
export interface LibraryDatabase {
  readonly load: () => Promise<LoadedLibrary>;
  /**
   * Puts what a function makes of the library in its place: all of it or, on a fault, nothing. It reads and writes in one
   * transaction, so that two tabs never overwrite each other. Records that make no sense are left alone.
   */
  readonly update: (change: (library: Library) => Library) => Promise<void>;
  readonly close: () => void;
}

/** What can happen to a database that is open. */
export interface DatabaseEvents {
  /** Another tab needs it closed, or the browser has closed it. */
  readonly onLost: () => void;
}

/** Opens the reader's library, or makes one. It rejects where the browser keeps nothing, or has lost it. */
export async function openLibraryDatabase({ onLost }: DatabaseEvents): Promise<LibraryDatabase> {
  const db = await openDB<Schema>(NAME, VERSION, {
    upgrade(fresh) {
      for (const name of STORES) fresh.createObjectStore(name);
    },
    blocking() {
      db.close();
      onLost();
    },
    terminated: onLost,
  });

  async function load(): Promise<LoadedLibrary> {
    const tx = db.transaction(STORES);
    const [entries, notes] = [tx.objectStore('entries'), tx.objectStore('notes')];
    return parseRecords(...(await Promise.all([entries.getAll(), notes.getAll()])));
  }

  async function update(change: (library: Library) => Library): Promise<void> {
    const tx = db.transaction(STORES, 'readwrite');
    const [entries, notes] = [tx.objectStore('entries'), tx.objectStore('notes')];
    const before = parseRecords(...(await Promise.all([entries.getAll(), notes.getAll()])));
    const after = change(before);
    await Promise.all([
      ...write(entries, before.entries, after.entries, ({ slug }) => slug),
      ...write(notes, before.notes, after.notes, ({ id }) => id),
      tx.done,
    ]);
  }

  return { load, update, close: () => db.close() };
}

/** A library that lasts as long as the page, for a browser that keeps nothing. */
export function createMemoryDatabase(): LibraryDatabase {
  let current = EMPTY_LIBRARY;
  return {
    load: () => Promise.resolve({ ...current, damaged: 0 }),
    update: (change) => {
      current = change(current);
      return Promise.resolve();
    },
    close: () => undefined,
  };
}

/** Throws the whole database away, also one that cannot be opened. */
export async function deleteLibraryDatabase(): Promise<void> {
  await deleteDB(NAME);
}

interface Records {
  put: (value: unknown, key: string) => Promise<unknown>;
  delete: (key: string) => Promise<void>;
}

/** Writes what is new or has changed, and deletes what is gone. */
function write<Item>(records: Records, before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string) {
  const known = new Set(before);
  const kept = new Set(after.map(keyOf));
  return [
    ...after.filter((item) => !known.has(item)).map((item) => records.put(item, keyOf(item))),
    ...before.filter((item) => !kept.has(keyOf(item))).map((item) => records.delete(keyOf(item))),
  ];
}
