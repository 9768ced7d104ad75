import { idf } from '../format/postings';
import { placeWords } from './expand-query';
import type { QueryWord } from './parse-query';
import type { Ranked } from './rank';
import type { SearchSource } from './open-index';

/**
 * Logistic regression on judged questions, its weights rounded: how much of the question the best results speak of, of which
 * a long one (`rest`) needs less, and how well the first matches; against it the share of unknown words, and names of
 * subjects that are answered elsewhere.
 *
 * @see docs/decisions/011-ranking.md
 */
const LOGISTIC = { best: 2.6, rest: 0.25, score: 1.7, unknown: -1.3, elsewhere: -2.9, named: -3.4 };
const THRESHOLD = 0.9;

/** A name whose last word is hardly begun is none yet. */
const MIN_NAME_STRENGTH = 0.6;

/** Results that are looked at for one that is about what the question asks. */
const CONFIDENT_RESULTS = 3;

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

/**
 * Describes the best results of a query, in shares from 0 to 1, but for a number of words and a score; `undefined` if there
 * are none.
 */
export function describeConfidence(
  ranked: readonly Ranked[],
  words: readonly QueryWord[],
  source: SearchSource,
): typeof LOGISTIC | undefined {
  const [first] = ranked;
  if (!first) return undefined;
  const telling = words.filter(({ isStop }) => !isStop);
  const count = Math.max(1, telling.length);
  const isUnknown = ({ candidates }: QueryWord) =>
    candidates.every(({ stem, word }) => !source.vocabulary.has(word) && !source.vocabulary.hasStem(stem));
  const unknown = telling.filter(isUnknown).length / count;
  const elsewhere = countElsewhere(words, source) / count;
  return {
    best: Math.max(...ranked.slice(0, CONFIDENT_RESULTS).map(({ leadCoverage }) => leadCoverage)),
    rest: count * Math.max(0, 1 - first.coverage - unknown),
    score: first.score / idf(1, source.count),
    unknown,
    elsewhere,
    named: Number(elsewhere > 0),
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
