import { fromAnnotation } from './annotation';
import { FILE_FORMAT, FILE_VERSION } from './export-library';
import type { Library } from './model';
import { parseEntry, parseNote } from './parse-library';

/** Why a file cannot be taken in. */
export type ImportFault = 'truncated' | 'not-a-library' | 'later-version';

export type ImportResult =
  | { readonly library: Library; /** Records that made no sense. */ readonly skipped: number }
  | { readonly fault: ImportFault };

/** Reads a file that a reader says is a library. It may be anything. */
export function importLibrary(text: string): ImportResult {
  const file = parseJson(text);
  if (file === undefined) return { fault: isCutOff(text) ? 'truncated' : 'not-a-library' };
  const { format, version, articles, notes } = Object(file) as Record<string, unknown>;
  if (format !== FILE_FORMAT || !Number.isInteger(version)) return { fault: 'not-a-library' };
  if ((version as number) > FILE_VERSION) return { fault: 'later-version' };
  if (!Array.isArray(articles) || !Array.isArray(notes)) return { fault: 'not-a-library' };

  const readEntries = articles.map(parseEntry);
  const readNotes = notes.map((note) => parseNote(fromAnnotation(note)));
  const library = {
    entries: readEntries.filter((entry) => entry !== undefined),
    notes: readNotes.filter((note) => note !== undefined),
  };
  const skipped = articles.length + notes.length - library.entries.length - library.notes.length;
  return { library, skipped };
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
