import type { StoredArticle } from '../format/manifest';
import type { Posting } from '../format/postings';
import type { OpenLsaSpace } from './lsa';
import type { PhraseFinder } from './phrases';
import type { Thesaurus } from './thesaurus';
import type { Vocabulary } from './vocabulary';

/** The articles that have a word or a concept, and how many have it in all; a long list holds only the strongest. */
export interface PostingList {
  readonly frequency: number;
  readonly postings: readonly Posting[];
}

/** An open index: what a search asks for, from wherever it comes. */
export interface SearchSource {
  /** How many articles there are. */
  readonly count: number;
  /** Whether all articles are in one file, so that reading them costs nothing more. */
  readonly isSmall: boolean;
  readonly thesaurus: Thesaurus;
  /** Finds the names of subjects that no article is about. */
  readonly findElsewhere: PhraseFinder;
  readonly vocabulary: Vocabulary;
  /** By article: what the words of its title weigh together, stop words apart. */
  readonly titleWeights: readonly number[];
  readonly lsa?: OpenLsaSpace;
  /** Fetches what tells the words of the language; `undefined` if the index has no dictionary. */
  loadDictionary(): Promise<((word: string) => boolean) | undefined>;
  /** The articles that have a word or a concept; no entry for keys that none has. */
  getLists(keys: readonly string[]): Promise<ReadonlyMap<string, PostingList>>;
  getArticles(numbers: readonly number[]): Promise<readonly StoredArticle[]>;
}
