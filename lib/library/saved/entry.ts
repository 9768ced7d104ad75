import type { LibraryEntry } from './model';

/** What a list says of an article: nothing, or how far the reader got. */
export type ReadingState = 'opened' | 'finished';

/** @returns `undefined` for an article that was never opened, whether it was saved or not. */
export function getReadingState({ openedAt, finishedAt }: LibraryEntry): ReadingState | undefined {
  if (finishedAt) return 'finished';
  return openedAt ? 'opened' : undefined;
}

/** Saves an article for later, or, without a time, no longer. */
export function setSaved(entry: LibraryEntry, savedAt: string | undefined): LibraryEntry {
  return { ...entry, savedAt };
}

/** Marks an article as finished, or, without a time, as not. */
export function setFinished(entry: LibraryEntry, finishedAt: string | undefined): LibraryEntry {
  return { ...entry, finishedAt };
}

/** An entry from which nothing is left to know need not be kept. */
export function isWorthKeeping({ openedAt, finishedAt, savedAt }: LibraryEntry): boolean {
  return [openedAt, finishedAt, savedAt].some((time) => time !== undefined);
}
