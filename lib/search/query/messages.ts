import type { FacetFile, SearchManifest, StoredArticle } from '../format/manifest';
import type { IndexError } from './open-index';
import type { SearchAnswer } from './search';
import type { HighlightedText } from './snippet';

/** An article as a result shows it, what was searched for highlighted. */
export interface ShownArticle extends Omit<StoredArticle, 'title' | 'answer'> {
  readonly title: HighlightedText;
  readonly answer: HighlightedText;
}

export interface ShownAnswer extends Omit<SearchAnswer, 'results' | 'stems'> {
  readonly results: readonly ShownArticle[];
  /** For `snippets`. */
  readonly stems: readonly (readonly [stem: string, weight: number])[];
  /** Questions with words like those that were typed, if nothing was found. */
  readonly nearest: readonly ShownArticle[];
}

/** An article as a list shows it. */
export type ListedArticle = Omit<StoredArticle, 'answer'> & { readonly line: string };

/** What the page may ask of the worker, and what it gets. */
export interface Requests {
  search(ask: { readonly query: string; readonly limit: number }): Promise<ShownAnswer>;
  /** By slug; `null` where the text has nothing to show, or cannot be had. */
  snippets(ask: {
    readonly slugs: readonly string[];
    readonly stems: ShownAnswer['stems'];
  }): Promise<readonly (HighlightedText | null)[]>;
  /** The numbers of the articles that have what was typed. */
  match(ask: { readonly query: string }): Promise<readonly number[]>;
  facets(ask: null): Promise<FacetFile>;
  articles(ask: { readonly numbers: readonly number[] }): Promise<readonly ListedArticle[]>;
}

export type RequestName = keyof Requests;
export type Ask<Name extends RequestName> = Parameters<Requests[Name]>[0];
export type Answer<Name extends RequestName> = Awaited<ReturnType<Requests[Name]>>;

/** The first message to the worker. */
export interface OpenMessage {
  readonly manifest: SearchManifest;
  /** The folder of the index, and the site's root, both without a slash at the end. */
  readonly indexUrl: string;
  readonly siteUrl: string;
}

export interface RequestMessage {
  readonly id: number;
  readonly name: RequestName;
  readonly ask: unknown;
}

export type ReplyMessage =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: { readonly reason: IndexError['reason']; readonly message: string } };
