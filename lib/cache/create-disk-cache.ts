import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 86_400_000;

/** Results that cost processor time, cached from build to build under names that say all that they depend on. */
export interface DiskCache {
  /** The file of an entry, where there is one; from then on it counts as used. */
  readonly find: (name: string) => string | undefined;
  readonly read: (name: string) => Buffer | undefined;
  /** Writes an entry and gives its file. It is always whole, also when a build is killed or two write the same. */
  readonly write: (name: string, content: string | Uint8Array) => string;
}

/**
 * Opens a folder of cached results; it is made with the first one.
 *
 * @param now in milliseconds, for `pruneDiskCache` to tell what is still in use.
 */
export function createDiskCache(dir: string, now: number): DiskCache {
  function find(name: string): string | undefined {
    const file = join(dir, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats) return undefined;
    if (now - stats.atimeMs > DAY_MS) utimesSync(file, new Date(now), stats.mtime);
    return file;
  }

  return {
    find,
    read: (name) => {
      const file = find(name);
      return file === undefined ? undefined : readFileSync(file);
    },
    write: (name, content) => {
      const file = join(dir, name);
      const draft = `${file}.${process.pid}.draft`;
      if (!existsSync(dir)) mkdirSync(dir, { recursive: true });
      writeFileSync(draft, content);
      renameSync(draft, file);
      return file;
    },
  };
}

/** How long an entry is kept that no build asks for. Each change of the code can leave one for every page behind. */
const DAYS_KEPT = 3;

/**
 * Deletes what no build has used for some days, so that the folder does not grow for ever.
 *
 * @param now in milliseconds.
 * @returns how many entries are gone.
 */
export function pruneDiskCache(dir: string, now: number): number {
  const before = now - DAYS_KEPT * DAY_MS;
  const files = existsSync(dir) ? readdirSync(dir).map((name) => join(dir, name)) : [];
  const unused = files.filter((file) => (statSync(file, { throwIfNoEntry: false })?.atimeMs ?? now) < before);
  for (const file of unused) rmSync(file, { force: true });
  return unused.length;
}
