import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Pages that say that there is none. */
export const NOT_FOUND = new Set(['404.html', '_not-found.html']);

/**
 * The pages of an export: the file, relative to its folder, and the path that it answers.
 *
 * @example
 * listPages('out'); // => [{ file: 'tags/trust.html', path: '/tags/trust' }, ...]
 */
export function listPages(dir: string): { readonly file: string; readonly path: string }[] {
  return listExportFiles(dir)
    .filter((file) => file.endsWith('.html') && !NOT_FOUND.has(file))
    .map((file) => ({ file, path: getPagePath(file) }));
}

/**
 * The path that a page's file answers.
 *
 * @example
 * getPagePath('tags/trust.html'); // => '/tags/trust'
 */
export function getPagePath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`;
}

/** Every file below a folder, relative to it, with forward slashes, sorted. */
export function listExportFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replace(/\\/g, '/'))
    .sort();
}
