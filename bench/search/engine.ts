/** A text of an article as the engines that are compared are given it. */
export interface BenchDocument {
  readonly slug: string;
  readonly title: string;
  readonly answer: string;
  readonly tags: string;
  readonly body: string;
}

/** An engine with the documents in it. */
export interface OpenedEngine {
  /** The slugs of the first ten, the best first. */
  readonly search: (query: string) => readonly string[] | Promise<readonly string[]>;
  /** What a browser would fetch before it can answer anything, in bytes, Brotli. */
  readonly bytes: number;
  readonly close?: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  readonly open: (documents: readonly BenchDocument[]) => Promise<OpenedEngine>;
}

export const MOST = 10;
