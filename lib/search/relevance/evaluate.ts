import type { SearchSource } from '../query/open-index';
import { search } from '../query/search';
import type { Weights } from '../query/weights';
import type { Judgment } from './judgments';
import { averageScores, scoreRanking, type Score } from './metrics';

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
