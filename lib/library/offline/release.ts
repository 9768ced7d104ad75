/** What there is to keep in one release of the site, in short. It is small and always fetched again. */
export interface OfflineIndex {
  /** Changes whenever any file does. */
  readonly version: string;
  /** How many files a device has that keeps everything, and how large they are together. */
  readonly count: number;
  readonly bytes: number;
  /** The address of the list of files. */
  readonly list: string;
  /** What every device keeps: the page that says that there is no connection, the library, and what they need. */
  readonly core: readonly string[];
}

/** Every file that can be kept: its address, its hash (`HASH_LENGTH` characters of its SHA-256), and its size in bytes. */
export type OfflineList = readonly (readonly [path: string, hash: string, bytes: number])[];

/** Characters of a file's SHA-256 in base64url: enough to tell a file from any other by accident. */
export const HASH_LENGTH = 10;

/** Caches that hold kept files are called so, with the version of the release after it. */
export const CACHE_PREFIX = 'kept-';

/** What a page tells the worker: the addresses of what was read, or that everything is wanted. */
export interface CacheMessage {
  readonly keep: readonly string[] | 'all';
}

/** A request with this header comes from the page that keeps files: the worker leaves it to the network. */
export const CACHING_HEADER = 'x-keep';

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

/** A form of a picture: whose it is, and how wide. Both ends are made by lib/content/compile/pictures.ts. */
const FORM = /\/media\/([^/]+-[0-9a-f]{10})(?:-(\d+))?\.\w+$/;

/** Wide enough for a phone and for a column of text. */
const WIDE_ENOUGH = 800;

/** The picture that an address shows a form of; `undefined` if it is not a picture of a page. */
export function getPicture(path: string): string | undefined {
  return FORM.exec(path)?.[1];
}

/**
 * Of every picture the one form that a device keeps that keeps everything: the widest that is not wider than it needs.
 * Other files stay.
 *
 * @example
 * dropSpareForms(['/', '/media/a-0123456789-480.avif', '/media/a-0123456789-800.avif', '/media/a-0123456789.jpg']);
 * // => ['/', '/media/a-0123456789-800.avif']
 */
export function dropSpareForms(paths: readonly string[]): string[] {
  const best = new Map<string, { readonly path: string; readonly width: number }>();
  for (const path of paths) {
    const [, picture, digits] = FORM.exec(path) ?? [];
    if (picture === undefined) continue;
    const width = Number(digits ?? Infinity);
    const other = best.get(picture)?.width;
    const isBetter =
      other === undefined || (width <= WIDE_ENOUGH ? other > WIDE_ENOUGH || width > other : width < other);
    if (isBetter) best.set(picture, { path, width });
  }
  return paths.filter((path) => {
    const picture = getPicture(path);
    return picture === undefined || best.get(picture)!.path === path;
  });
}
