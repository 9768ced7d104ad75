import type { HighlightedText } from './snippet';
import type { FacetFile, SearchManifest, StoredArticle } from '../format/manifest';
import type { SearchAnswer } from './search';

/** An article as a result shows it, what was searched for highlighted. */
export interface ShownArticle {
  readonly number: number;
  readonly slug: string;
  readonly title: HighlightedText;
  readonly answer: HighlightedText;
  /** Where it is not the site's. */
  readonly language?: string;
  readonly dimension?: string;
  readonly domain?: number;
}

/** An article as a list shows it. */
export type ListedArticle = Omit<StoredArticle, 'answer'> & { readonly line: string };

export interface ShownAnswer extends Omit<SearchAnswer, 'results' | 'stems'> {
  readonly results: readonly ShownArticle[];
  /** For `passages`. */
  readonly stems: readonly (readonly [stem: string, weight: number])[];
  /** Questions with words like those that were typed, if nothing was found. */
  readonly nearest: readonly ShownArticle[];
}

/** What the page asks of the worker, and what it gets, by the name of the request. */
export interface Requests {
  search: {
    readonly ask: { readonly query: string; readonly limit: number };
    readonly answer: ShownAnswer;
  };
  snippets: {
    readonly ask: { readonly slugs: readonly string[]; readonly stems: ShownAnswer['stems'] };
    readonly answer: readonly (HighlightedText | null)[];
  };
  match: { readonly ask: { readonly query: string }; readonly answer: readonly number[] };
  facets: { readonly ask: null; readonly answer: FacetFile };
  articles: { readonly ask: { readonly numbers: readonly number[] }; readonly answer: readonly ListedArticle[] };
}

export type RequestName = keyof Requests;

/** The first message to the worker. */
export interface OpenMessage {
  readonly manifest: SearchManifest;
  /** The folder of the index, and the site's root, both without a slash at the end. */
  readonly indexUrl: string;
  readonly siteUrl: string;
}

export interface RequestMessage<Name extends RequestName = RequestName> {
  readonly id: number;
  readonly name: Name;
  readonly ask: Requests[Name]['ask'];
}

export type ReplyMessage =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: { readonly reason: string; readonly message: string } };
