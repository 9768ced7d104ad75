import { getReadingState } from './entry';
import type { LibraryEntry, LibraryNote } from './model';

/** Articles that were begun and not finished, the last one first. */
export function listUnfinished(entries: Iterable<LibraryEntry>): LibraryEntry[] {
  return sortByTime(
    [...entries].filter((entry) => getReadingState(entry) === 'opened'),
    ({ openedAt }) => openedAt,
  );
}

/** Articles that were saved for later, the last one first. */
export function listSaved(entries: Iterable<LibraryEntry>): LibraryEntry[] {
  return sortByTime(
    [...entries].filter(({ savedAt }) => savedAt),
    ({ savedAt }) => savedAt,
  );
}

/** Articles that were finished, the last one first. */
export function listFinished(entries: Iterable<LibraryEntry>): LibraryEntry[] {
  return sortByTime(
    [...entries].filter(({ finishedAt }) => finishedAt),
    ({ finishedAt }) => finishedAt,
  );
}

/** How much of an article was read, from 0 to 1. */
export function getShareRead({ stop, finishedAt }: LibraryEntry): number {
  if (finishedAt) return 1;
  return stop && stop.of > 0 ? stop.block / stop.of : 0;
}

/** How many articles of one cell of the map were opened and finished. */
export interface CellCount {
  readonly opened: number;
  readonly finished: number;
}

/** Counts by cell; an article counts as opened when it is finished, too. */
export function countByCell(entries: Iterable<LibraryEntry>): Map<string, CellCount> {
  const counts = new Map<string, CellCount>();
  for (const entry of entries) {
    const state = getReadingState(entry);
    if (!state || !entry.cell) continue;
    const { opened, finished } = counts.get(entry.cell) ?? { opened: 0, finished: 0 };
    counts.set(entry.cell, { opened: opened + 1, finished: finished + (state === 'finished' ? 1 : 0) });
  }
  return counts;
}

/** Notes by the slug of their article, in the order in which they come. */
export function groupByArticle(notes: readonly LibraryNote[]): Map<string, LibraryNote[]> {
  const groups = new Map<string, LibraryNote[]>();
  for (const note of notes) groups.set(note.slug, [...(groups.get(note.slug) ?? []), note]);
  return groups;
}

function sortByTime(entries: LibraryEntry[], timeOf: (entry: LibraryEntry) => string | undefined): LibraryEntry[] {
  return entries.sort((a, b) => ((timeOf(a) ?? '') < (timeOf(b) ?? '') ? 1 : -1));
}
