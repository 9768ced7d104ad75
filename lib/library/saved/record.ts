import { readItem, writeItem } from '../local-storage';
import type { Visit } from './change-library';
import { fingerprint } from './fingerprint';
import type { Library, LibraryEntry } from './model';
import { parseVisits } from './parse-library';

/**
 * What a page knows of a reader's articles before anything is fetched: a summary, by slug, of the library
 * (components/library/library-store.ts), and what has happened since that was last opened.
 */
export interface Known {
  readonly cell?: string;
  readonly opened?: boolean;
  readonly finished?: boolean;
  readonly saved?: boolean;
  readonly notes?: boolean;
  /** The block that was reached, of how many. */
  readonly stop?: readonly [block: number, of: number];
  /** Identifies the text as it was last read. */
  readonly text?: string;
}

export type Summary = Readonly<Record<string, Known>>;

// Devices hold data under these names: they stay as they are, like those of the database and the file.
export const SUMMARY_KEY = 'shelf:summary';
export const PENDING_KEY = 'shelf:pending';
/** Tells the islands of a page that something is pending. */
export const PENDING_EVENT = 'library';
const MAX_PENDING = 50;

/** @returns nothing where the browser keeps nothing, or something else. */
export function readSummary(): Summary {
  try {
    return Object(JSON.parse(localStorage.getItem(SUMMARY_KEY) ?? '{}')) as Summary;
  } catch {
    return {};
  }
}

/**
 * Records what happened to the article of the page, for the library to take over when it is next opened.
 *
 * @param known what the summary says of it from now on.
 * @param details what only the library needs.
 * @throws {DOMException} where the browser keeps nothing.
 */
export function record(article: HTMLElement, known: Known, details: object = {}): void {
  const { slug = '', cell, domain, formerly } = article.dataset;
  const title = article.querySelector('h1')?.textContent;
  const at = new Date().toISOString();
  const pending = JSON.parse(localStorage.getItem(PENDING_KEY) ?? '[]') as unknown[];
  const event = { slug, title, cell, domain: Number(domain) || 0, formerly, at, ...details };
  localStorage.setItem(PENDING_KEY, JSON.stringify([...pending, event].slice(-MAX_PENDING)));
  const summary = readSummary();
  localStorage.setItem(SUMMARY_KEY, JSON.stringify({ ...summary, [slug]: { ...summary[slug], cell, ...known } }));
  dispatchEvent(new Event(PENDING_EVENT));
}

/** Identifies a text of which the fingerprint of each block is known. */
export function describeText(blocks: readonly string[]): string {
  return fingerprint(blocks.join());
}

/** Replaces the summary by that of a library. */
export function writeSummary({ entries, notes }: Library): void {
  const noted = new Set(notes.map(({ slug }) => slug));
  const known = new Map<string, Partial<LibraryEntry>>([...noted].map((slug) => [slug, {}]));
  for (const entry of entries) known.set(entry.slug, entry);
  const summary = [...known].map(([slug, { cell, openedAt, finishedAt, savedAt, stop, blocks }]): [string, Known] => [
    slug,
    {
      cell,
      opened: openedAt !== undefined || undefined,
      finished: finishedAt !== undefined || undefined,
      saved: savedAt !== undefined || undefined,
      notes: noted.has(slug) || undefined,
      stop: stop && [stop.block, stop.of],
      text: blocks && describeText(blocks),
    },
  ]);
  writeItem(SUMMARY_KEY, summary.length === 0 ? undefined : JSON.stringify(Object.fromEntries(summary)));
}

/** Holds `off` for a reader who wants nothing remembered of what they read. */
const MEMORY_KEY = 'shelf';

/** What pages have recorded, and the library has not taken over. */
export function readPendingVisits(): Visit[] {
  return parseVisits(readItem(PENDING_KEY) ?? '');
}

/** Drops the first so many of them, which the library has taken over. */
export function dropPendingVisits(count: number): void {
  const left = (JSON.parse(readItem(PENDING_KEY) ?? '[]') as unknown[]).slice(count);
  writeItem(PENDING_KEY, left.length === 0 ? undefined : JSON.stringify(left));
}

/** Whether what a reader opens and finishes is remembered; it is until they say no. */
export function remembersReading(): boolean {
  const kept = readItem(MEMORY_KEY);
  return kept !== undefined && kept !== 'off';
}

export function setRemembersReading(remembers: boolean): void {
  writeItem(MEMORY_KEY, remembers ? undefined : 'off');
}
