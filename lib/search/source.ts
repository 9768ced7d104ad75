import type { Likeness } from './likeness';
import type { Posting } from './postings';
import type { Thesaurus } from './thesaurus';
import type { Vocabulary } from './vocabulary';

/** What a result shows of an article. */
export interface StoredArticle {
  readonly slug: string;
  readonly title: string;
  readonly answer: string;
  readonly dimension?: string;
  /** The domain's number, for its colour. */
  readonly domain?: number;
}

/** The articles that have a word or an idea, and how many have it in all; a long list holds only the strongest. */
export interface PostingList {
  readonly frequency: number;
  readonly postings: readonly Posting[];
}

/** An open index: what a search asks for, from wherever it comes. */
export interface SearchSource {
  /** How many articles there are. */
  readonly count: number;
  readonly thesaurus: Thesaurus;
  readonly vocabulary: Vocabulary;
  /** By article: how much its title's telling words weigh together. */
  readonly titleWeights: readonly number[];
  readonly likeness?: Likeness;
  /** The articles that have a word or an idea; no entry for keys that none has. */
  getLists(keys: readonly string[]): Promise<ReadonlyMap<string, PostingList>>;
  getArticles(numbers: readonly number[]): Promise<readonly StoredArticle[]>;
}
