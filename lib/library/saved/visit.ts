import { changeEntry, renameArticle } from './change-library';
import { compact, type Library, type LibraryEntry, type Stop } from './model';

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
