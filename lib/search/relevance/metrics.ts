/** How much an article answers a question: 2 is the answer, 1 helps. */
export type Grades = Readonly<Record<string, number>>;

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
  const gains = ranking.slice(0, 10).map((slug) => gain(relevant[slug] ?? 0));
  const ideal = Object.values(relevant)
    .map(gain)
    .sort((a, b) => b - a)
    .slice(0, 10);
  return {
    first: place === 0 ? 1 : 0,
    firstThree: place >= 0 && place < 3 ? 1 : 0,
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
    ndcg10: discount(ideal) === 0 ? 0 : discount(gains) / discount(ideal),
    isEmpty: ranking.length === 0 ? 1 : 0,
  };
}

/** The mean of each figure; all zero for no scores. */
export function averageScores(scores: readonly Score[]): Score {
  const mean = (get: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + get(score), 0) / Math.max(1, scores.length);
  return {
    first: mean(({ first }) => first),
    firstThree: mean(({ firstThree }) => firstThree),
    reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
    ndcg10: mean(({ ndcg10 }) => ndcg10),
    isEmpty: mean(({ isEmpty }) => isEmpty),
  };
}

function gain(grade: number): number {
  return 2 ** grade - 1;
}

function discount(gains: readonly number[]): number {
  return gains.reduce((sum, value, index) => sum + value / Math.log2(index + 2), 0);
}
