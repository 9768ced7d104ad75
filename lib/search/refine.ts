import { listWords } from '@/lib/text/terms';
import type { QueryWord } from './parse-query';
import type { Weights } from './weights';

interface Refinable {
  readonly title: string;
  readonly answer: string;
  readonly score: number;
}

/** Sorts the best articles again, now that their titles are known: words that stand together in the query count more. */
export function refine<Article extends Refinable>(
  articles: readonly Article[],
  words: readonly QueryWord[],
  weights: Weights,
): Article[] {
  const telling = words.filter(({ isStop, readings }) => !isStop || readings.length > 0);
  const pairs = telling.slice(1).map((word, index) => [telling[index]!, word] as const);
  if (pairs.length === 0) return [...articles];
  return articles
    .map((article) => {
      const share = Math.max(sharePairs(pairs, article.title), 0.5 * sharePairs(pairs, article.answer));
      return { ...article, score: article.score * (1 + weights.phrase * share) };
    })
    .sort((a, b) => b.score - a.score);
}

/** How many of the pairs stand side by side in a text, small words aside. */
function sharePairs(pairs: readonly (readonly [QueryWord, QueryWord])[], text: string): number {
  const stems = listWords(text).flatMap(({ stem, isStop }) => (isStop ? [] : [stem]));
  const neighbours = new Set(stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`));
  const found = pairs.filter(([left, right]) =>
    left.readings.some((a) => right.readings.some((b) => neighbours.has(`${a.stem} ${b.stem}`))),
  );
  return found.length / pairs.length;
}
