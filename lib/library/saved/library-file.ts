import type { Library, LibraryNote, LoadedLibrary } from './model';
import { parseRecords } from './parse-library';

const FORMAT = 'reading-shelf';
const VERSION = 1;

export interface ExportOptions {
  /** The site's address, for the reader of the file; nothing depends on it. */
  readonly site: string;
  readonly exportedAt: string;
  readonly urlOf: (slug: string) => string;
}

/** A library as the text of one file, made to be read by people too. */
export function exportLibrary({ entries, notes }: Library, { site, exportedAt, urlOf }: ExportOptions): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    site,
    exportedAt,
    articles: entries,
    notes: notes.map((note) => toAnnotation(note, urlOf(note.slug))),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Why a file cannot be taken in. */
export type ImportFault = 'truncated' | 'not-a-library' | 'later-version';

/** Reads a file that a reader says is a library. It may be anything. */
export function importLibrary(text: string): LoadedLibrary | { readonly fault: ImportFault } {
  const file = parseJson(text);
  if (file === undefined) return { fault: isCutOff(text) ? 'truncated' : 'not-a-library' };
  const { format, version, articles, notes } = Object(file) as Record<string, unknown>;
  if (format !== FORMAT || !Number.isInteger(version)) return { fault: 'not-a-library' };
  if ((version as number) > VERSION) return { fault: 'later-version' };
  if (!Array.isArray(articles) || !Array.isArray(notes)) return { fault: 'not-a-library' };
  return parseRecords(articles, notes.map(fromAnnotation));
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
  return text.includes(`"format": "${FORMAT}"`) && !text.trimEnd().endsWith('}');
}

const ID_PREFIX = 'urn:uuid:';

/**
 * A note as the world exchanges notes.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
function toAnnotation({ id, title, text, createdAt, changedAt, quotation }: LibraryNote, source: string) {
  const { start, end, ...words } = quotation ?? {};
  const selector = [
    { type: 'TextQuoteSelector', ...words },
    { type: 'TextPositionSelector', start, end },
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    id: ID_PREFIX + id,
    motivation: text ? 'commenting' : 'highlighting',
    label: title,
    created: createdAt,
    modified: changedAt,
    ...(text && { body: { type: 'TextualBody', format: 'text/plain', value: text } }),
    target: { source, ...(quotation && { selector }) },
  };
}

/** The fields of a note, not yet checked, from what may be an annotation. The article is the last part of the source. */
function fromAnnotation(value: unknown): Record<keyof LibraryNote, unknown> {
  const { id, label, created, modified, body, target } = Object(value) as Record<string, unknown>;
  const { source, selector } = Object(target) as Record<string, unknown>;
  return {
    id: typeof id === 'string' && id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : id,
    slug: typeof source === 'string' ? readSlug(source) : undefined,
    title: label,
    text: (Object(body) as { value?: unknown }).value,
    createdAt: created,
    changedAt: modified,
    quotation: Array.isArray(selector) ? (Object.assign({}, ...(selector as object[])) as unknown) : undefined,
  };
}

function readSlug(source: string): string | undefined {
  const slug = source.split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(slug);
  } catch {
    return undefined;
  }
}
