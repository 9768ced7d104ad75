import { isWorthKeeping } from './entry';
import { mergeLibraries } from './merge-libraries';
import type { Library, LibraryEntry, LibraryNote } from './model';
import type { LibraryDatabase } from './library-database';

/** A library that lasts as long as the page, for a browser that keeps nothing. */
export function createMemoryDatabase(): LibraryDatabase {
  const entries = new Map<string, LibraryEntry>();
  const notes = new Map<string, LibraryNote>();

  function list(): Library {
    return { entries: [...entries.values()], notes: [...notes.values()] };
  }

  function replace(library: Library): void {
    entries.clear();
    notes.clear();
    for (const entry of library.entries) entries.set(entry.slug, entry);
    for (const note of library.notes) notes.set(note.id, note);
  }

  /* Promises as the other one has, and nothing to wait for. */
  return {
    load: () => Promise.resolve({ ...list(), damaged: 0 }),
    changeEntry: (slug, change) => {
      const changed = change(entries.get(slug));
      if (changed && isWorthKeeping(changed)) entries.set(slug, changed);
      else entries.delete(slug);
      return Promise.resolve();
    },
    putNote: (note) => Promise.resolve(void notes.set(note.id, note)),
    removeNote: (id) => Promise.resolve(void notes.delete(id)),
    add: (library) => Promise.resolve(replace(mergeLibraries(list(), library))),
    rename: (from, to) => {
      const library = list();
      const move = <Item extends { readonly slug: string }>(item: Item) =>
        item.slug === from ? { ...item, slug: to } : item;
      replace(
        mergeLibraries(
          { entries: library.entries.map(move), notes: library.notes.map(move) },
          { entries: [], notes: [] },
        ),
      );
      return Promise.resolve();
    },
    clear: () => Promise.resolve(replace({ entries: [], notes: [] })),
    close: () => undefined,
  };
}
