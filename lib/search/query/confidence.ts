import { placeWords } from './expand-query';
import type { QueryWord } from './parse-query';
import type { Ranked } from './rank';
import type { SearchSource } from './source';

/**
 * Logistic regression on judged questions, its weights rounded: what the first result speaks of, the best of the first
 * three, and the shares of unknown words and of names of subjects that are answered elsewhere.
 *
 * @see docs/decisions/011-ranking.md
 */
const LOGISTIC = { first: 2.8, best: 2.8, unknown: -3, elsewhere: -9 };
const THRESHOLD = 0.5;

/** A name whose last word is hardly begun is none yet. */
const MIN_NAME_STRENGTH = 0.6;

/** Results that are looked at for one that is about what the question asks. */
const CONFIDENT_RESULTS = 3;

/** What tells whether the best results answer a query, each 0 to 1. */
export type ConfidenceFeatures = Readonly<Record<keyof typeof LOGISTIC, number>>;

/**
 * Whether the best results answer a query, or only mention words of it: by how much of it titles, short answers and
 * topics speak of, and against it by words that nobody knows and by subjects that no article is about.
 */
export function isConfident(ranked: readonly Ranked[], words: readonly QueryWord[], source: SearchSource): boolean {
  const features = describeConfidence(ranked, words, source);
  if (!features) return false;
  const names = Object.keys(LOGISTIC) as (keyof typeof LOGISTIC)[];
  return names.reduce((sum, name) => sum + LOGISTIC[name] * features[name], 0) >= THRESHOLD;
}

/** Describes the best results of a query; `undefined` if there are none. */
export function describeConfidence(
  ranked: readonly Ranked[],
  words: readonly QueryWord[],
  source: SearchSource,
): ConfidenceFeatures | undefined {
  const [first] = ranked;
  if (!first) return undefined;
  const telling = words.filter(({ isStop }) => !isStop);
  const count = Math.max(1, telling.length);
  const isUnknown = ({ candidates }: QueryWord) =>
    candidates.every(({ stem, word }) => !source.vocabulary.has(word) && !source.vocabulary.hasStem(stem));
  return {
    first: first.leadCoverage,
    best: Math.max(...ranked.slice(0, CONFIDENT_RESULTS).map(({ leadCoverage }) => leadCoverage)),
    unknown: telling.filter(isUnknown).length / count,
    elsewhere: countElsewhere(words, source) / count,
  };
}

/** How many telling words name a subject that is answered elsewhere; no other word may stand within its name. */
function countElsewhere(words: readonly QueryWord[], source: SearchSource): number {
  const { phraseWords } = placeWords(words);
  const isTelling = (place: number) => !phraseWords[place]!.isStop;
  const places = source.findElsewhere(phraseWords).flatMap(({ phrase, strength, from, to }) => {
    const named = Array.from({ length: to - from }, (_, at) => from + at);
    const isWhole = phrase.isLiteral || named.filter(isTelling).length === phrase.stems.length;
    return isWhole && strength >= MIN_NAME_STRENGTH ? named.filter(isTelling) : [];
  });
  return new Set(places).size;
}
