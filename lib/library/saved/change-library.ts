import { compact, EMPTY_LIBRARY, type Library, type LibraryEntry, type LibraryNote, type Stop } from './model';

/**
 * Changes what is known of an article, or forgets it where nothing is left to know.
 *
 * @example
 * changeEntry(library, 'why', (entry) => entry && { ...entry, savedAt: undefined });
 */
export function changeEntry(
  { entries, notes }: Library,
  slug: string,
  change: (entry: LibraryEntry | undefined) => LibraryEntry | undefined,
): Library {
  const changed = change(entries.find((entry) => entry.slug === slug));
  const others = entries.filter((entry) => entry.slug !== slug);
  const isWorthKeeping = changed && (changed.openedAt ?? changed.finishedAt ?? changed.savedAt) !== undefined;
  return { entries: isWorthKeeping ? [...others, compact(changed)] : others, notes };
}

/** Adds a note, or puts it in the place of the one with its id. */
export function putNote({ entries, notes }: Library, note: LibraryNote): Library {
  return { entries, notes: [...notes.filter(({ id }) => id !== note.id), note] };
}

export function removeNote({ entries, notes }: Library, id: string): Library {
  return { entries, notes: notes.filter((note) => note.id !== id) };
}

/** Moves all that is kept of an article to its new slug. */
function renameArticle({ entries, notes }: Library, from: string, to: string): Library {
  const move = <Item extends { readonly slug: string }>(item: Item) =>
    item.slug === from ? { ...item, slug: to } : item;
  return mergeLibraries({ entries: entries.map(move), notes: notes.map(move) }, EMPTY_LIBRARY);
}

/** Two libraries as one, such as what is here and what a file brings. */
export function mergeLibraries(a: Library, b: Library): Library {
  return {
    entries: mergeBy([...a.entries, ...b.entries], ({ slug }) => slug, mergeEntries),
    notes: mergeBy([...a.notes, ...b.notes], ({ id }) => id, mergeNotes),
  };
}

/**
 * Two accounts of one article as one: what either knows is known. Where they differ, the one that was opened later is
 * right about the article, and the later time counts.
 */
function mergeEntries(a: LibraryEntry, b: LibraryEntry): LibraryEntry {
  const [older, newer] = (a.openedAt ?? '') <= (b.openedAt ?? '') ? [a, b] : [b, a];
  const finishedAt = getLater(a.finishedAt, b.finishedAt);
  const savedAt = getLater(a.savedAt, b.savedAt);
  return compact({ ...older, ...compact(newer), finishedAt, savedAt });
}

/** The note that was changed last. */
function mergeNotes(a: LibraryNote, b: LibraryNote): LibraryNote {
  return a.changedAt >= b.changedAt ? a : b;
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

/** That an article was open: what a page tells about itself, and how far it was read. */
export interface Visit extends Pick<LibraryEntry, 'slug' | 'title' | 'cell' | 'domain' | 'stop' | 'blocks'> {
  /** ISO 8601. */
  readonly at: string;
  /** The reader has saved the article, or said that it is read; or has taken that back. */
  readonly saved?: boolean;
  readonly finished?: boolean;
  /** The slugs that the article had before. */
  readonly formerly?: readonly string[];
}

/** Takes visits over into a library, with all that it has of an article under a former slug. */
export function recordVisits(library: Library, visits: readonly Visit[]): Library {
  return visits.reduce((known, visit) => {
    const renamed = (visit.formerly ?? []).reduce((before, former) => renameArticle(before, former, visit.slug), known);
    return changeEntry(renamed, visit.slug, (entry) => recordVisit(entry, visit));
  }, library);
}

/**
 * Puts a visit into what is known of an article.
 *
 * An article is finished once its end was in view; to open it again does not make it unfinished. A visit that is older
 * than what is known changes nothing but that.
 */
function recordVisit(entry: LibraryEntry | undefined, visit: Visit): LibraryEntry {
  const { slug, title, cell, domain, at, stop, blocks, saved, finished } = visit;
  const article = compact({ slug, title, cell, domain });
  if (finished !== undefined) return { ...(entry ?? article), finishedAt: finished ? at : undefined };
  if (saved !== undefined) return { ...(entry ?? article), savedAt: saved ? at : undefined };
  const finishedAt = entry?.finishedAt ?? (stop && isEnd(stop) ? at : undefined);
  const isLatest = entry?.openedAt === undefined || at >= entry.openedAt;
  const seen = isLatest ? compact({ ...article, openedAt: at, stop, blocks }) : undefined;
  return { ...(entry ?? article), ...seen, finishedAt };
}

/** Whether the end of the text was reached. */
export function isEnd({ block, of }: Stop): boolean {
  return of > 0 && block >= of;
}
