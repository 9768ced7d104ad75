import type { Library, LibraryEntry, LibraryNote } from './model';

/**
 * Two accounts of one article as one: what either knows is known. Where they differ, the one that was opened later is
 * right about the article, and the later time counts.
 */
export function mergeEntries(a: LibraryEntry, b: LibraryEntry): LibraryEntry {
  const [older, newer] = (a.openedAt ?? '') <= (b.openedAt ?? '') ? [a, b] : [b, a];
  const finishedAt = getLater(a.finishedAt, b.finishedAt);
  const savedAt = getLater(a.savedAt, b.savedAt);
  return { ...older, ...newer, ...(finishedAt && { finishedAt }), ...(savedAt && { savedAt }) };
}

/** The note that was changed last. */
export function mergeNotes(a: LibraryNote, b: LibraryNote): LibraryNote {
  return a.changedAt >= b.changedAt ? a : b;
}

/** Two libraries as one, such as what is here and what a file brings. */
export function mergeLibraries(a: Library, b: Library): Library {
  return {
    entries: mergeBy([...a.entries, ...b.entries], ({ slug }) => slug, mergeEntries),
    notes: mergeBy([...a.notes, ...b.notes], ({ id }) => id, mergeNotes),
  };
}

function getLater(a: string | undefined, b: string | undefined): string | undefined {
  return (a ?? '') >= (b ?? '') ? a : b;
}

function mergeBy<Item>(items: readonly Item[], keyOf: (item: Item) => string, merge: (a: Item, b: Item) => Item) {
  const merged = new Map<string, Item>();
  for (const item of items) {
    const known = merged.get(keyOf(item));
    merged.set(keyOf(item), known ? merge(known, item) : item);
  }
  return [...merged.values()];
}
