import { toAnnotation } from './annotation';
import type { Library } from './model';

/** What a file with a library says of itself. */
export const FILE_FORMAT = 'reading-shelf';
export const FILE_VERSION = 1;

export interface ExportOptions {
  /** The site's address, for the reader of the file; nothing depends on it. */
  readonly site: string;
  readonly exportedAt: string;
  readonly urlOf: (slug: string) => string;
}

/** A library as the text of one file, made to be read by people too. */
export function exportLibrary({ entries, notes }: Library, { site, exportedAt, urlOf }: ExportOptions): string {
  const file = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    site,
    exportedAt,
    articles: entries,
    notes: notes.map((note) => toAnnotation(note, urlOf(note.slug))),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
