import { search } from '../query/search';
import type { SearchSource } from '../query/open-index';
import type { Weights } from '../query/weights';
import { averageScores, scoreRanking, type Score } from './metrics';
import type { Judgment } from './judgments';

export interface JudgedAnswer extends Judgment {
  /** The slugs of the first ten, the best first. */
  readonly ranking: readonly string[];
  readonly score: Score;
  /** Whether search says itself that no article answers this. */
  readonly isRefused: boolean;
}

export interface Evaluation {
  /** Of the questions that an article answers. */
  readonly overall: Score;
  readonly byKind: Readonly<Record<string, Score & { readonly count: number }>>;
  /** The share of refused questions, of those that an article answers and of those that none does. */
  readonly refused: { readonly answerable: number; readonly unanswerable: number };
  readonly answers: readonly JudgedAnswer[];
}

/** How a question is asked: as a whole, or while its last word is still being typed. */
export type QueryMode = 'finished' | 'typing';

/** Asks every question as a reader would, and scores the answers. */
export async function evaluate(
  source: SearchSource,
  judgments: readonly Judgment[],
  { weights, mode = 'finished' }: { readonly weights?: Weights; readonly mode?: QueryMode } = {},
): Promise<Evaluation> {
  const answers: JudgedAnswer[] = [];
  for (const judgment of judgments) {
    const query = mode === 'typing' ? cutLastWord(judgment.q) : judgment.q;
    const { results, isAnswered } = await search(source, query, weights && { weights });
    const ranking = results.map(({ slug }) => slug);
    answers.push({ ...judgment, ranking, score: scoreRanking(ranking, judgment.relevant), isRefused: !isAnswered });
  }
  const answerable = answers.filter(isAnswerable);
  const kinds = [...new Set(answerable.map(({ kind }) => kind))];
  const byKind = kinds.map((kind): [string, Score & { readonly count: number }] => {
    const ofKind = answerable.filter((answer) => answer.kind === kind);
    return [kind, { ...averageScores(ofKind.map(({ score }) => score)), count: ofKind.length }];
  });
  return {
    overall: averageScores(answerable.map(({ score }) => score)),
    byKind: Object.fromEntries(byKind),
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

function shareRefused(answers: readonly JudgedAnswer[]): number {
  return answers.filter(({ isRefused }) => isRefused).length / Math.max(1, answers.length);
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
