import { placeWords } from './expand-query';
import type { QueryWord } from './parse-query';
import type { Ranked } from './rank';
import type { SearchSource } from './source';

/**
 * Logistic regression on judged questions; the threshold is where one in two hundred that an article answers are refused.
 *
 * @see docs/decisions/011-ranking.md
 */
const LOGISTIC = { leadCoverage: 5.7, unknown: -6.6, elsewhere: -13.5 };
const THRESHOLD = -1.1;

/** Results that are looked at for one that is about what the question asks. */
const CONFIDENT_RESULTS = 3;

/**
 * Whether the best results answer a query, or only mention words of it: by how much of it titles, short answers and
 * topics speak of, and against it by words that nobody knows and by subjects that no article is about.
 */
export function isConfident(ranked: readonly Ranked[], words: readonly QueryWord[], source: SearchSource): boolean {
  const telling = words.filter(({ isStop }) => !isStop);
  const count = Math.max(1, telling.length);
  if (ranked.length === 0) return false;
  const isUnknown = ({ candidates }: QueryWord) =>
    candidates.every(({ stem, word }) => !source.vocabulary.has(word) && !source.vocabulary.hasStem(stem));
  const { phraseWords } = placeWords(words);
  const elsewhere = new Set(
    source
      .findElsewhere(phraseWords)
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const named = [...elsewhere].filter((place) => !phraseWords[place]!.isStop).length;
  const confidence =
    LOGISTIC.leadCoverage * Math.max(...ranked.slice(0, CONFIDENT_RESULTS).map(({ leadCoverage }) => leadCoverage)) +
    (LOGISTIC.unknown * telling.filter(isUnknown).length) / count +
    (LOGISTIC.elsewhere * named) / count;
  return confidence >= THRESHOLD;
}
