import { type CorpusFile, type CorpusMap, makeArticle, MAX_ARTICLES } from './make-article';

export interface CorpusOptions {
  readonly articles: number;
  /** Another seed gives other texts. */
  readonly seed?: number;
  readonly map: CorpusMap;
}

/**
 * Makes a collection of articles in the project's format, for measuring: links between them, tags of which few are
 * common and many are rare and spelled in several ways, a vocabulary that grows with the collection, and what real folders
 * have: links that lead nowhere or half name their target, near duplicates, long texts, pictures.
 *
 * @throws {RangeError} on more articles than there are questions.
 */
export function* makeCorpus({ articles, seed = 1, map }: CorpusOptions): Generator<CorpusFile> {
  if (articles > MAX_ARTICLES) throw new RangeError(`A corpus has at most ${MAX_ARTICLES} articles.`);
  for (let index = 0; index < articles; index += 1) yield makeArticle(seed, index, articles, map);
}
