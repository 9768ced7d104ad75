import type { FindingCode, Severity } from './codes';

/** Something that is wrong or questionable in the content, with its location and the fix. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** One sentence about this case, naming the value that is meant. */
  readonly message: string;
  /** What to do about it, where that can be said. */
  readonly fix?: string;
  /** The file, relative to the collection's folder, with forward slashes. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** How many characters the fault covers; at least 1. */
  readonly length: number;
}

/** Where in a file something is; a file as a whole is just its path. */
export interface Location {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly length?: number;
}

/** Looks up a line of a content file, for code frames; `undefined` if there is none. */
export type GetSourceLine = (path: string, line: number) => string | undefined;
