import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFacts, ExportFiles } from './model';
import { readPage } from './read-page';

/** Pages that say that there is none. */
const ERROR_PAGES = new Set(['404.html', '_not-found.html']);

/** The files of an export on disk, but for those of the framework. */
export function openExport(dir: string): ExportFiles {
  const list = readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(join(dir, '/').length)
        .replace(/\\/g, '/'),
    );
  return { list: list.sort(), read: (file) => readFileSync(join(dir, file)) };
}

/**
 * Reads every page of an export, and finds its other files when they are asked for.
 *
 * @param today `YYYY-MM-DD`; later dates are in the future.
 */
export function readExport({ list, read }: ExportFiles, today: string): ExportFacts {
  const files = new Set(list);
  const toText = (file: string) => new TextDecoder().decode(read(file));
  const pages = list.filter((file) => file.endsWith('.html')).map((file) => readPage(file, toText(file)));
  return {
    pages: pages.filter(({ file }) => !ERROR_PAGES.has(file)),
    errorPages: pages.filter(({ file }) => ERROR_PAGES.has(file)),
    files: list,
    hasFile: (file) => files.has(file),
    getText: (file) => (files.has(file) ? toText(file) : undefined),
    getBytes: (file) => (files.has(file) ? read(file) : undefined),
    today,
  };
}
