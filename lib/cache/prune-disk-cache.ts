import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 86_400_000;

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
  const unused = listFiles(dir).filter((file) => (statSync(file, { throwIfNoEntry: false })?.atimeMs ?? now) < before);
  for (const file of unused) rmSync(file, { force: true });
  return unused.length;
}

function listFiles(dir: string): string[] {
  try {
    return readdirSync(dir).map((name) => join(dir, name));
  } catch {
    return [];
  }
}
