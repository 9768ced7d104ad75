import type { Difficulty } from '@/lib/content/read/schema';
import type { EncodedPhrases } from './codes';

/** Raised whenever an index of the last form can no longer be read; a reader with an old page then asks for a reload. */
export const INDEX_FORMAT = 7;

export const MANIFEST_NAME = 'manifest.json';

/** The first file that is fetched: the names of all others, each with a hash of its content in it. */
export interface SearchManifest {
  readonly format: number;
  readonly count: number;
  readonly core: string;
  /** Files of postings with the first key that each holds, in order. */
  readonly postings: readonly (readonly [firstKey: string, name: string])[];
  /** Files of articles in the order of the collection, each with as many as `articlesPerFile` says. */
  readonly articles: readonly string[];
  readonly articlesPerFile: number;
  readonly facets: string;
  /** The words of the language, as a Bloom filter; fetched when a correction is due. */
  readonly dictionary?: string;
  /** Where an article's text is, below the site's root, for its passages; `{slug}` stands for the article. */
  readonly text: string;
  /** The script that searches, to be run as a worker; absent where the index was made for a test. */
  readonly worker?: string;
}

/** What every search needs: the words that are known and the thesaurus. */
export interface SearchCore {
  /** In tiers, the more usual first; see `encodeWords`. */
  readonly words: readonly string[];
  /**
   * The words of phrases; see `encodeWords`. Where all postings are in one file, the words of those go on counting after
   * these.
   */
  readonly phraseWords: string;
  /** The thesaurus, with a line for each concept. */
  readonly labels: EncodedPhrases;
  readonly phrasings: EncodedPhrases;
  /** By concept: the numbers of related ones. */
  readonly related: readonly (readonly number[])[];
  /** Names of subjects that no article is about, in one line. */
  readonly elsewhere: EncodedPhrases;
  readonly titleWeights: string;
  /** The LSA space of articles and concepts; absent if they are too many. */
  readonly lsa?: string;
}

/** What a result shows of an article. */
export interface StoredArticle {
  readonly slug: string;
  readonly title: string;
  /** Where it is not the site's. */
  readonly language?: string;
  readonly answer: string;
  readonly dimension?: string;
  /** The domain's number, for its colour. */
  readonly domain?: number;
}

/** Some articles in the order of the collection; without the slug where it is that of the title. */
export interface ArticleFile {
  readonly articles: readonly (Omit<StoredArticle, 'slug'> & Partial<Pick<StoredArticle, 'slug'>>)[];
}

/** The stems of common words of the language, as a Bloom filter. */
export interface DictionaryFile {
  readonly stems: string;
}

/** What filters go by, for all articles at once: slugs, and their places in these lists. */
export interface FacetFile {
  readonly dimension: readonly string[];
  readonly category: readonly string[];
  readonly tag: readonly string[];
  /** By article: the place of its dimension, category and difficulty in their lists (-1 for none), and its minutes. */
  readonly facts: readonly (readonly [dimension: number, category: number, difficulty: number, minutes: number])[];
  /** By article: the places of its tags in their list. */
  readonly tagged: readonly (readonly number[])[];
  /** The articles in the order of their titles. */
  readonly byTitle: readonly number[];
}

/** From the easy to the hard, as filters and sorting have them. */
export const DIFFICULTY_ORDER: readonly Difficulty[] = ['foundational', 'intermediate', 'advanced'];
