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
