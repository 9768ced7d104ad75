import type { ShelfEntry } from './model';

/** What a list says of an article: nothing, or how far the reader got. */
export type ReadingState = 'opened' | 'finished';

/** @returns `undefined` for an article that was never opened, whether it was saved or not. */
export function getReadingState({ openedAt, finishedAt }: ShelfEntry): ReadingState | undefined {
  if (finishedAt) return 'finished';
  return openedAt ? 'opened' : undefined;
}

/** Saves an article for later, or, without a time, no longer. */
export function setSaved(entry: ShelfEntry, savedAt: string | undefined): ShelfEntry {
  return { ...entry, savedAt };
}

/** Marks an article as finished, or, without a time, as not. */
export function setFinished(entry: ShelfEntry, finishedAt: string | undefined): ShelfEntry {
  return { ...entry, finishedAt };
}

/** An entry from which nothing is left to know need not be kept. */
export function isWorthKeeping({ openedAt, finishedAt, savedAt }: ShelfEntry): boolean {
  return [openedAt, finishedAt, savedAt].some((time) => time !== undefined);
}
