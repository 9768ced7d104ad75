import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isWorthKeeping } from './entry';
import type { Library, LibraryEntry, LibraryNote } from './model';
import { mergeEntries, mergeNotes } from './merge-libraries';
import { parseEntry, parseNote } from './parse-library';

const NAME = 'shelf';
const VERSION = 1;

interface Schema extends DBSchema {
  entries: { key: string; value: unknown };
  notes: { key: string; value: unknown };
}

/** What was read, and how many records made no sense. */
export interface LoadedLibrary extends Library {
  readonly damaged: number;
}

/**
 * Where a library is kept. Every change reads and writes in one transaction, so that two tabs never overwrite each other.
 * Each method rejects when the device refuses: the reader is told, and the page goes on.
 */
export interface LibraryDatabase {
  readonly load: () => Promise<LoadedLibrary>;
  /** Changes what is known of an article, or forgets it where nothing is left. */
  readonly changeEntry: (
    slug: string,
    change: (entry: LibraryEntry | undefined) => LibraryEntry | undefined,
  ) => Promise<void>;
  readonly putNote: (note: LibraryNote) => Promise<void>;
  readonly removeNote: (id: string) => Promise<void>;
  /** Adds a library to what is here, all of it or, on a fault, none. */
  readonly add: (library: Library) => Promise<void>;
  /** Moves all that is kept of an article to its new slug. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly clear: () => Promise<void>;
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
      fresh.createObjectStore('entries');
      fresh.createObjectStore('notes');
    },
    blocking() {
      db.close();
      onLost();
    },
    terminated: onLost,
  });
  return createDatabase(db);
}

/** Throws the whole database away, also one that cannot be opened. */
export async function deleteLibraryDatabase(): Promise<void> {
  await deleteDB(NAME);
}

function createDatabase(db: IDBPDatabase<Schema>): LibraryDatabase {
  async function load(): Promise<LoadedLibrary> {
    const tx = db.transaction(['entries', 'notes']);
    const [entries, notes] = await Promise.all([tx.objectStore('entries').getAll(), tx.objectStore('notes').getAll()]);
    const readable = {
      entries: entries.map(parseEntry).filter((entry) => entry !== undefined),
      notes: notes.map(parseNote).filter((note) => note !== undefined),
    };
    const damaged = entries.length + notes.length - readable.entries.length - readable.notes.length;
    return { ...readable, damaged };
  }

  async function changeEntry(slug: string, change: Parameters<LibraryDatabase['changeEntry']>[1]): Promise<void> {
    const tx = db.transaction('entries', 'readwrite');
    const changed = change(parseEntry(await tx.store.get(slug)));
    if (changed && isWorthKeeping(changed)) await tx.store.put(changed, slug);
    else await tx.store.delete(slug);
    await tx.done;
  }

  async function add({ entries, notes }: Library): Promise<void> {
    const tx = db.transaction(['entries', 'notes'], 'readwrite');
    for (const entry of entries) {
      const known = parseEntry(await tx.objectStore('entries').get(entry.slug));
      await tx.objectStore('entries').put(known ? mergeEntries(known, entry) : entry, entry.slug);
    }
    for (const note of notes) {
      const known = parseNote(await tx.objectStore('notes').get(note.id));
      await tx.objectStore('notes').put(known ? mergeNotes(known, note) : note, note.id);
    }
    await tx.done;
  }

  async function rename(from: string, to: string): Promise<void> {
    const tx = db.transaction(['entries', 'notes'], 'readwrite');
    const entries = tx.objectStore('entries');
    const moved = parseEntry(await entries.get(from));
    if (moved) {
      const known = parseEntry(await entries.get(to));
      const entry = { ...moved, slug: to };
      await entries.put(known ? mergeEntries(known, entry) : entry, to);
      await entries.delete(from);
    }
    for (let cursor = await tx.objectStore('notes').openCursor(); cursor; cursor = await cursor.continue()) {
      const note = parseNote(cursor.value);
      if (note?.slug === from) await cursor.update({ ...note, slug: to });
    }
    await tx.done;
  }

  async function clear(): Promise<void> {
    const tx = db.transaction(['entries', 'notes'], 'readwrite');
    await Promise.all([tx.objectStore('entries').clear(), tx.objectStore('notes').clear()]);
    await tx.done;
  }

  return {
    load,
    changeEntry,
    add,
    rename,
    clear,
    putNote: async (note) => void (await db.put('notes', note, note.id)),
    removeNote: (id) => db.delete('notes', id),
    close: () => db.close(),
  };
}
