import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/**
 * The file that answers a path, relative to the export: itself, its page, or the index of its folder.
 *
 * @param path decoded, starting with a slash.
 * @returns `undefined` if there is none, and for any path that would lead out of the export.
 */
export function findFile(dir: string, path: string): string | undefined {
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const clean = path.replace(/(?<!\/)\/+$/, '');
  return [clean, `${clean}.html`, `${clean}/index.html`].find((candidate) => {
    const full = normalize(join(dir, candidate));
    return full.startsWith(dir + sep) && existsSync(full) && statSync(full).isFile();
  });
}
