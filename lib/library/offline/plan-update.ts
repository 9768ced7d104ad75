import type { OfflineList } from './model';
import { dropSpareForms } from './picture-forms';

/** What is kept now of some release. */
export interface CachedRelease {
  readonly paths: readonly string[];
  /** Its list of files; `undefined` where it was never needed. */
  readonly list: OfflineList | undefined;
}

export interface UpdatePlan {
  /** Files that are still the same: taken over as they are. */
  readonly copy: readonly string[];
  readonly fetch: readonly string[];
  /** What each file must be, as far as that is known. */
  readonly hashes: ReadonlyMap<string, string>;
}

/**
 * Says how a release's files come to the device when another release is kept there already.
 *
 * @param wanted what is to be kept besides what is kept, if it still exists; `all` for everything, of a picture one form.
 */
export function planUpdate(kept: CachedRelease, list: OfflineList, wanted: readonly string[] | 'all'): UpdatePlan {
  const present = new Map(list.map(([path, hash]) => [path, hash]));
  const former = new Map(kept.list?.map(([path, hash]) => [path, hash]));
  const held = new Set(kept.paths);
  const paths = wanted === 'all' ? dropSpareForms([...present.keys()]) : new Set([...wanted, ...kept.paths]);
  const copy: string[] = [];
  const fetch: string[] = [];
  for (const path of paths) {
    const hash = present.get(path);
    if (hash === undefined) continue;
    const isSame = held.has(path) && (former.get(path) === hash || isImmutable(path));
    (isSame ? copy : fetch).push(path);
  }
  return { copy, fetch, hashes: present };
}

/** Whether a file's name has its content in it, so that it never changes. */
export function isImmutable(path: string): boolean {
  return path.includes('/_next/static/') || /\/search-index\/[a-z]+-[\w-]{6,}\.\w+$/i.test(path);
}
