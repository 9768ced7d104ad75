import { isWorthKeeping } from './entry';
import { mergeShelves } from './merge-shelves';
import type { Shelf, ShelfEntry, ShelfNote } from './model';
import type { ShelfDatabase } from './shelf-database';

/** A shelf that lasts as long as the page, for a browser that keeps nothing. */
export function createMemoryDatabase(): ShelfDatabase {
  const entries = new Map<string, ShelfEntry>();
  const notes = new Map<string, ShelfNote>();

  function list(): Shelf {
    return { entries: [...entries.values()], notes: [...notes.values()] };
  }

  function replace(shelf: Shelf): void {
    entries.clear();
    notes.clear();
    for (const entry of shelf.entries) entries.set(entry.slug, entry);
    for (const note of shelf.notes) notes.set(note.id, note);
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
    add: (shelf) => Promise.resolve(replace(mergeShelves(list(), shelf))),
    rename: (from, to) => {
      const shelf = list();
      const move = <Item extends { readonly slug: string }>(item: Item) =>
        item.slug === from ? { ...item, slug: to } : item;
      replace(
        mergeShelves({ entries: shelf.entries.map(move), notes: shelf.notes.map(move) }, { entries: [], notes: [] }),
      );
      return Promise.resolve();
    },
    clear: () => Promise.resolve(replace({ entries: [], notes: [] })),
    close: () => undefined,
  };
}
