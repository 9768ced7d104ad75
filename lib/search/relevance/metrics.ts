import type { Grades } from './judgments';

/** How well one question was answered. */
export interface Score {
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
