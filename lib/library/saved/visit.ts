import { setFinished, setSaved } from './entry';
import type { LibraryEntry, Stop } from './model';

/** That an article was open: what a page tells about itself, and how far it was read. */
export interface Visit {
  readonly slug: string;
  readonly title: string;
  readonly cell?: string;
  readonly domain?: number;
  /** ISO 8601. */
  readonly at: string;
  readonly stop?: Stop;
  readonly blocks?: readonly string[];
  /** The reader has saved the article, or said that it is read; or has taken that back. */
  readonly saved?: boolean;
  readonly finished?: boolean;
  /** The slugs that the article had before. */
  readonly formerly?: readonly string[];
}

/**
 * Puts a visit into what is known of an article.
 *
 * An article is finished once its end was in view; to open it again does not make it unfinished. A visit that is older
 * than what is known changes nothing but that.
 */
export function recordVisit(entry: LibraryEntry | undefined, visit: Visit): LibraryEntry {
  if (visit.saved !== undefined || visit.finished !== undefined) return recordWish(entry, visit);
  const { slug, title, cell, domain, at, stop, blocks } = visit;
  const isLatest = entry?.openedAt === undefined || at >= entry.openedAt;
  const finishedAt = entry?.finishedAt ?? (stop && isEnd(stop) ? at : undefined);
  if (entry && !isLatest) return finishedAt ? { ...entry, finishedAt } : entry;
  return {
    ...entry,
    slug,
    title,
    ...(cell && { cell }),
    ...(domain && { domain }),
    openedAt: at,
    ...(finishedAt && { finishedAt }),
    ...(stop && { stop }),
    ...(blocks && { blocks }),
  };
}

function recordWish(entry: LibraryEntry | undefined, visit: Visit): LibraryEntry {
  const { slug, title, cell, domain, at, saved, finished } = visit;
  const known = entry ?? { slug, title, ...(cell && { cell }), ...(domain && { domain }) };
  const time = (isWanted: boolean) => (isWanted ? at : undefined);
  return finished === undefined ? setSaved(known, time(saved === true)) : setFinished(known, time(finished));
}

/** Whether the end of the text was reached. */
export function isEnd({ block, of }: Stop): boolean {
  return of > 0 && block >= of;
}
