import { isAnswerable, type Evaluation } from './evaluate';
import type { Score } from './metrics';

/** The figures as a table, overall and by kind, and the questions whose answer is not among the first three. */
export function formatEvaluation({ overall, byKind, refused, answers }: Evaluation): string {
  const answerable = answers.filter(isAnswerable);
  const rows = Object.entries(byKind).map(([kind, score]) => formatRow(kind, score.count, score));
  const missed = answerable.filter(({ score }) => score.firstThree === 0);
  return [
    formatHead(),
    ...rows,
    formatRow('overall', answerable.length, overall),
    `Refused: ${formatShare(refused.answerable)} of these`,
    ...(answerable.length < answers.length
      ? [`and ${formatShare(refused.unanswerable)} of ${answers.length - answerable.length} that no article answers`]
      : []),
    ...(missed.length > 0 ? ['', 'Not among the first three:'] : []),
    ...missed.map(({ kind, q, ranking, relevant }) => {
      const best = Math.max(...Object.values(relevant));
      const place = ranking.findIndex((slug) => relevant[slug] === best) + 1;
      return `  ${kind}: ${q}  (${place === 0 ? 'not found' : `at ${place}`}; first is ${ranking[0] ?? 'nothing'})`;
    }),
  ].join('\n');
}

const WIDTHS = [12, 10, 11, 11, 8, 9, 7];

function formatHead(): string {
  return formatCells(['kind', 'questions', 'success@1', 'success@3', 'MRR', 'nDCG@10', 'empty']);
}

function formatRow(kind: string, count: number, score: Score): string {
  return formatCells([
    kind,
    String(count),
    formatShare(score.first),
    formatShare(score.firstThree),
    score.reciprocalRank.toFixed(3),
    score.ndcg10.toFixed(3),
    formatShare(score.isEmpty),
  ]);
}

function formatShare(value: number): string {
  return `${(100 * value).toFixed(1)}%`;
}

function formatCells([first, ...rest]: readonly string[]): string {
  return first!.padEnd(WIDTHS[0]!) + rest.map((cell, index) => cell.padStart(WIDTHS[index + 1]!)).join('');
}
