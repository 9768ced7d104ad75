import type { SearchSource } from '../query/open-index';
import { search } from '../query/search';
import type { Weights } from '../query/weights';
import type { Grades, Judgment } from './judgments';

/** How a question is asked: as a whole, or while its last word is still being typed. */
export type QueryMode = 'finished' | 'typing';

/** Asks every question as a reader would, and scores the answers. */
export async function evaluate(
  source: SearchSource,
  judgments: readonly Judgment[],
  { weights, mode = 'finished' }: { readonly weights?: Weights; readonly mode?: QueryMode } = {},
) {
  const answers = await Promise.all(
    judgments.map(async (judgment) => {
      const query = mode === 'typing' ? cutLastWord(judgment.q) : judgment.q;
      const { results, isAnswered } = await search(source, query, weights && { weights });
      /** The slugs of the first ten, the best first. */
      const ranking = results.map(({ slug }) => slug);
      return { ...judgment, ranking, score: scoreRanking(ranking, judgment.relevant), isRefused: !isAnswered };
    }),
  );
  const shareRefused = (asked: typeof answers) =>
    asked.filter(({ isRefused }) => isRefused).length / Math.max(1, asked.length);
  const answerable = answers.filter(isAnswerable);
  const byKind: Record<string, Score & { readonly count: number }> = {};
  for (const kind of new Set(answerable.map((answer) => answer.kind))) {
    const scores = answerable.filter((answer) => answer.kind === kind).map(({ score }) => score);
    byKind[kind] = { ...averageScores(scores), count: scores.length };
  }
  return {
    /** Of the questions that an article answers. */
    overall: averageScores(answerable.map(({ score }) => score)),
    byKind,
    /** The share of refused questions, of those that an article answers and of those that none does. */
    refused: {
      answerable: shareRefused(answerable),
      unanswerable: shareRefused(answers.filter((answer) => !isAnswerable(answer))),
    },
    answers,
  };
}

/** Whether any article was judged to answer it. */
export function isAnswerable({ relevant }: Judgment): boolean {
  return Object.keys(relevant).length > 0;
}

/**
 * A query before its last word is finished: two thirds of it, three letters at least.
 *
 * @example
 * cutLastWord('rebuild trust'); // => 'rebuild tru'
 */
export function cutLastWord(query: string): string {
  return query.replace(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u, (word) =>
    word.slice(0, Math.max(3, Math.floor((word.length * 2) / 3))),
  );
}

/** How well one question was answered. */
interface Score {
  /** Whether an article of the highest grade stood first, and among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** One over the place of the first article of the highest grade. */
  readonly reciprocalRank: number;
  /** Discounted gain of the first ten against the best possible; gain is 2^grade - 1. */
  readonly ndcg10: number;
  readonly isEmpty: number;
}

/**
 * Scores a ranking against what was judged.
 *
 * @see Järvelin, K. & Kekäläinen, J. (2002). Cumulated gain-based evaluation of IR techniques. ACM TOIS 20(4).
 * @example
 * scoreRanking(['b', 'a'], { a: 2 }).reciprocalRank; // => 0.5
 */
export function scoreRanking(ranking: readonly string[], relevant: Grades): Score {
  const best = Math.max(0, ...Object.values(relevant));
  const place = ranking.findIndex((slug) => best > 0 && relevant[slug] === best);
  const ideal = discount(Object.values(relevant).sort((a, b) => b - a));
  return {
    first: Number(place === 0),
    firstThree: Number(place >= 0 && place < 3),
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
    ndcg10: ideal === 0 ? 0 : discount(ranking.map((slug) => relevant[slug] ?? 0)) / ideal,
    isEmpty: Number(ranking.length === 0),
  };
}

/** The mean of each figure; all zero for no scores. */
export function averageScores(scores: readonly Score[]): Score {
  const mean = (name: keyof Score) => scores.reduce((sum, score) => sum + score[name], 0) / Math.max(1, scores.length);
  return {
    first: mean('first'),
    firstThree: mean('firstThree'),
    reciprocalRank: mean('reciprocalRank'),
    ndcg10: mean('ndcg10'),
    isEmpty: mean('isEmpty'),
  };
}

function discount(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
