import { conceptKey, idf, stopWordKey, type PlaceName, type PostingList } from '../format/postings';
import type { QueryConcepts } from './expand-query';
import type { QueryWord } from './parse-query';
import type { Weights } from './weights';

/** An article with how well it answers. */
export interface Ranked {
  readonly article: number;
  readonly score: number;
  /** 0 to 1: how much of the question the article speaks of, its words weighed by their rarity. */
  readonly coverage: number;
  /** The same, of its title, short answer and topics alone. */
  readonly leadCoverage: number;
}

interface RankableQuery {
  readonly words: readonly QueryWord[];
  readonly concepts: QueryConcepts;
}

/** Every key whose articles have to be known to rank a query. */
export function listKeys({ words, concepts }: RankableQuery): string[] {
  const keys = words.flatMap(({ isStop, word, candidates }) => [
    ...(isStop ? [stopWordKey(word)] : []),
    ...candidates.map(({ stem }) => stem),
  ]);
  return [...new Set([...keys, ...[...concepts.keys()].map(conceptKey)])];
}

/** An article that has a word with this impact is about it. */
const FULL_IMPACT = 0.5;

/** A concept stands for a word of the question, but less surely than the word itself. */
const BY_CONCEPT = 1.1;

interface Evidence {
  score: number;
  /** The sum of what its concepts count, each to the power of `conceptNorm`. */
  concepts: number;
  /** The weight of the title's words that the question has. */
  title: number;
  /** By word of the question: how surely the article speaks of it, 0 to 1. */
  readonly covered: Float64Array;
  readonly led: Float64Array;
}

/**
 * Ranks the articles that have any word or concept of a query, the best first.
 *
 * A word counts by its rarity and by how much the article is about it; of the candidate terms of a word the best one
 * counts. What makes up the title counts more the more of the title it makes up, and what speaks of the whole question
 * more than what speaks of a part.
 */
export function rank(
  { words, concepts }: RankableQuery,
  lists: ReadonlyMap<string, PostingList>,
  { count, titleWeights }: { readonly count: number; readonly titleWeights: readonly number[] },
  weights: Weights,
): Ranked[] {
  const found = new Map<number, Evidence>();
  const get = (article: number): Evidence => {
    const known = found.get(article);
    if (known) return known;
    const evidence = {
      score: 0,
      concepts: 0,
      title: 0,
      covered: new Float64Array(words.length),
      led: new Float64Array(words.length),
    };
    found.set(article, evidence);
    return evidence;
  };
  const cover = ({ covered, led }: Evidence, word: number, share: number, place: PlaceName): void => {
    const surely = Math.min(1, share);
    covered[word] = Math.max(covered[word]!, surely);
    if (place !== 'body') led[word] = Math.max(led[word]!, surely);
  };

  const counted = new Set<string>();
  words.forEach(({ word, isStop, candidates }, index) => {
    if (isStop) {
      const list = lists.get(stopWordKey(word));
      const rarity = list ? idf(list.frequency, count) : 0;
      for (const { article, impact } of list?.postings ?? []) {
        get(article).score += weights.stopWord * rarity * impact;
      }
    }
    const best = new Map<number, { value: number; title: number }>();
    for (const { stem, weight } of candidates) {
      const list = lists.get(stem);
      if (!list) continue;
      const isRepeated = weight === 1 && counted.has(stem);
      counted.add(stem);
      const rarity = idf(list.frequency, count);
      for (const { article, impact, place } of list.postings) {
        cover(get(article), index, place === 'body' ? (weight * impact) / FULL_IMPACT : weight, place);
        if (isRepeated) continue;
        const value = weight * rarity * impact;
        const title = place === 'title' ? weight * rarity : 0;
        const known = best.get(article);
        if (!known) best.set(article, { value, title });
        else {
          known.value = Math.max(known.value, value);
          known.title = Math.max(known.title, title);
        }
      }
    }
    for (const [article, { value, title }] of best) {
      get(article).score += value;
      get(article).title += title;
    }
  });

  for (const [concept, { strength, words: speaking }] of concepts) {
    const list = lists.get(conceptKey(concept));
    if (!list) continue;
    const rarity = idf(list.frequency, count);
    for (const { article, impact, place } of list.postings) {
      const evidence = get(article);
      evidence.concepts += (strength * rarity * impact) ** weights.conceptNorm;
      for (const word of speaking) {
        cover(evidence, word, (BY_CONCEPT * Math.sqrt(strength) * impact) / FULL_IMPACT, place);
      }
    }
  }

  const shares = weighWords(words, lists, count);
  return [...found]
    .map(([article, { score: byWords, concepts: byConcepts, title, covered, led }]) => {
      const score = byWords + weights.concept * byConcepts ** (1 / weights.conceptNorm);
      const titleCoverage = Math.min(1, title / Math.max(1e-6, titleWeights[article] ?? 0));
      const sumUp = (parts: Float64Array) => shares.reduce((sum, share, index) => sum + share * parts[index]!, 0);
      const coverage = sumUp(covered);
      return {
        article,
        score: score * (1 + weights.titleCoverage * titleCoverage) * (1 - weights.coverage * (1 - coverage)),
        coverage,
        leadCoverage: sumUp(led),
      };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article);
}

/** By word: its share in what the question asks, by the rarity of its commonest candidate; a stop word has none. */
function weighWords(
  words: readonly QueryWord[],
  lists: ReadonlyMap<string, PostingList>,
  count: number,
): readonly number[] {
  const rarities = words.map(({ isStop, candidates }) => {
    if (isStop) return 0;
    const frequencies = candidates
      .filter(({ weight }) => weight > 0.5)
      .map(({ stem }) => lists.get(stem)?.frequency ?? 0);
    return idf(Math.max(0, ...frequencies), count);
  });
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  return rarities.map((rarity) => rarity / total);
}
