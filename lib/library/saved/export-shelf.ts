import { toAnnotation } from './annotation';
import type { Shelf } from './model';

/** What a file with a shelf says of itself. */
export const FILE_FORMAT = 'reading-shelf';
export const FILE_VERSION = 1;

export interface ExportOptions {
  /** The site's address, for the reader of the file; nothing depends on it. */
  readonly site: string;
  readonly exportedAt: string;
  readonly urlOf: (slug: string) => string;
}

/** A shelf as the text of one file, made to be read by people too. */
export function exportShelf({ entries, notes }: Shelf, { site, exportedAt, urlOf }: ExportOptions): string {
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
