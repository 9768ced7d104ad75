/** How far a reader got: the first block of the text that was still in view, and how many blocks there are. */
export interface Stop {
  /** 0-based; equal to `of` when the end was reached. */
  readonly block: number;
  readonly of: number;
}

/** What the library knows of one article. Times are ISO 8601 in UTC. */
export interface LibraryEntry {
  readonly slug: string;
  /** The question as it was when it was last seen. */
  readonly title: string;
  /** Its cell of the map: `dimension/category`, or the part that is known. */
  readonly cell?: string;
  /** The domain's number, for its colour. */
  readonly domain?: number;
  readonly openedAt?: string;
  readonly finishedAt?: string;
  readonly savedAt?: string;
  readonly stop?: Stop;
  /** A fingerprint of each block of the text as it was last read, to tell later what has changed. */
  readonly blocks?: readonly string[];
}

/**
 * The words that a note belongs to, with those around them, and where in the text they were.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Words that a reader marked, or wrote, or both. */
export interface LibraryNote {
  readonly id: string;
  readonly slug: string;
  /** The article's question when the note was made. */
  readonly title: string;
  /** Missing where the note is about the whole article. */
  readonly quotation?: Quotation;
  /** What the reader wrote; empty where words are only marked. */
  readonly text: string;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** Everything that is kept for a reader, on their device and nowhere else: one entry a slug, one note an id. */
export interface Library {
  readonly entries: readonly LibraryEntry[];
  readonly notes: readonly LibraryNote[];
}

/** What was read of a library, and how many records made no sense. */
export interface LoadedLibrary extends Library {
  readonly damaged: number;
}

export const EMPTY_LIBRARY: Library = { entries: [], notes: [] };

/** The same without the fields that have no value, so that a spread takes nothing away with them. */
export function compact<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
