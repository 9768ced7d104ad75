import { fromAnnotation } from './annotation';
import { FILE_FORMAT, FILE_VERSION } from './export-shelf';
import type { Shelf } from './model';
import { parseEntry, parseNote } from './parse-shelf';

/** Why a file cannot be taken in. */
export type ImportFault = 'truncated' | 'not-a-shelf' | 'later-version';

export type ImportResult =
  | { readonly shelf: Shelf; /** Records that made no sense. */ readonly skipped: number }
  | { readonly fault: ImportFault };

/** Reads a file that a reader says is a shelf. It may be anything. */
export function importShelf(text: string): ImportResult {
  const file = parseJson(text);
  if (file === undefined) return { fault: isCutOff(text) ? 'truncated' : 'not-a-shelf' };
  const { format, version, articles, notes } = Object(file) as Record<string, unknown>;
  if (format !== FILE_FORMAT || !Number.isInteger(version)) return { fault: 'not-a-shelf' };
  if ((version as number) > FILE_VERSION) return { fault: 'later-version' };
  if (!Array.isArray(articles) || !Array.isArray(notes)) return { fault: 'not-a-shelf' };

  const readEntries = articles.map(parseEntry);
  const readNotes = notes.map((note) => parseNote(fromAnnotation(note)));
  const shelf = {
    entries: readEntries.filter((entry) => entry !== undefined),
    notes: readNotes.filter((note) => note !== undefined),
  };
  const skipped = articles.length + notes.length - shelf.entries.length - shelf.notes.length;
  return { shelf, skipped };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** A file of ours that does not end has lost its end. */
function isCutOff(text: string): boolean {
  return text.includes(`"format": "${FILE_FORMAT}"`) && !text.trimEnd().endsWith('}');
}
