import type { QueryIdeas } from './find-ideas';
import { isPale } from './pale-words';
import type { QueryWord } from './parse-query';
import { ideaKey, rarity, smallWordKey } from './postings';
import type { PostingList } from './source';
import type { Weights } from './weights';

/** An article with how well it answers, before its title has been read. */
export interface Ranked {
  readonly article: number;
  readonly score: number;
}

export interface RankableQuery {
  readonly words: readonly QueryWord[];
  readonly ideas: QueryIdeas;
}

/** Every key whose articles have to be known to rank a query. */
export function listKeys({ words, ideas }: RankableQuery): string[] {
  const keys = words.flatMap(({ isStop, word, readings }) => [
    ...(isStop ? [smallWordKey(word)] : []),
    ...readings.map(({ stem }) => stem),
  ]);
  return [...new Set([...keys, ...[...ideas.keys()].map(ideaKey)])];
}

/**
 * Ranks the articles that have any word or idea of a query, the best first.
 *
 * A word counts by its rarity and by how much the article is about it; of the readings of a word the best one counts.
 * What makes up the title counts more the more of the title it makes up.
 */
export function rank(
  { words, ideas }: RankableQuery,
  lists: ReadonlyMap<string, PostingList>,
  { count, titleWeights }: { readonly count: number; readonly titleWeights: readonly number[] },
  weights: Weights,
): Ranked[] {
  const scores = new Map<number, number>();
  const inTitle = new Map<number, number>();
  const addTo = (sums: Map<number, number>, article: number, value: number) =>
    sums.set(article, (sums.get(article) ?? 0) + value);

  const counted = new Set<string>();
  for (const { word, isStop, readings } of words) {
    if (isStop) addList(lists.get(smallWordKey(word)), weights.smallWord);
    const best = new Map<number, { value: number; title: number }>();
    for (const { stem, weight } of readings) {
      if (weight === 1 && counted.has(stem)) continue;
      counted.add(stem);
      const list = lists.get(stem);
      if (!list) continue;
      const tells = rarity(list.frequency, count);
      for (const { article, impact, place } of list.postings) {
        const value = weight * tells * impact * (isPale(stem) ? weights.paleWord : 1);
        const title = place === 'title' ? weight * tells : 0;
        const known = best.get(article);
        if (!known) best.set(article, { value, title });
        else {
          known.value = Math.max(known.value, value);
          known.title = Math.max(known.title, title);
        }
      }
    }
    for (const [article, { value, title }] of best) {
      addTo(scores, article, value);
      if (title > 0) addTo(inTitle, article, title);
    }
  }
  for (const [idea, strength] of ideas) addList(lists.get(ideaKey(idea)), weights.idea * strength);

  function addList(list: PostingList | undefined, weight: number): void {
    if (!list) return;
    const tells = rarity(list.frequency, count);
    for (const { article, impact } of list.postings) addTo(scores, article, weight * tells * impact);
  }

  for (const [article, weight] of inTitle) {
    const coverage = Math.min(1, weight / Math.max(1e-6, titleWeights[article] ?? 0));
    scores.set(article, scores.get(article)! * (1 + weights.titleCoverage * coverage));
  }
  return [...scores]
    .map(([article, score]) => ({ article, score }))
    .sort((a, b) => b.score - a.score || a.article - b.article);
}
