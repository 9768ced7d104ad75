import type { LibraryEntry, LibraryNote } from './model';

/** The articles that were opened, finished or saved, the last one first. */
export function listLatest(
  entries: Iterable<LibraryEntry>,
  time: 'openedAt' | 'finishedAt' | 'savedAt',
): LibraryEntry[] {
  return [...entries].filter((entry) => entry[time]).sort((a, b) => (a[time]! < b[time]! ? 1 : -1));
}

/** Articles that were begun and not finished, the last one first. */
export function listUnfinished(entries: Iterable<LibraryEntry>): LibraryEntry[] {
  return listLatest(entries, 'openedAt').filter(({ finishedAt }) => !finishedAt);
}

/** How much of an article was read, in per cent. */
export function getPercentRead({ stop, finishedAt }: LibraryEntry): number {
  if (finishedAt) return 100;
  return stop && stop.of > 0 ? Math.round((100 * stop.block) / stop.of) : 0;
}

/** Notes by the slug of their article, in the order in which they come. */
export function groupByArticle(notes: readonly LibraryNote[]): Map<string, LibraryNote[]> {
  const groups = new Map<string, LibraryNote[]>();
  for (const note of notes) groups.set(note.slug, [...(groups.get(note.slug) ?? []), note]);
  return groups;
}
