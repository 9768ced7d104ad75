import { toPoints } from './answers';
import type { Statement } from './model';
import { sum } from './score';
import type { StatementAggregate } from './aggregate';

/** From here on a statement holds, and needs no reading. */
const HOLDS = toPoints(3);

/** What is missing, or what holds: with how much it matters. */
export interface Finding {
  readonly statement: Statement;
  /** 0 to 100. */
  readonly mean: number;
}

function list(aggregates: readonly StatementAggregate[]): Finding[] {
  return aggregates.flatMap(({ statement, mean }) => (mean === undefined ? [] : [{ statement, mean }]));
}

/** The statements that are missing most, for what they weigh; those that hold are not among them. */
export function listGaps(aggregates: readonly StatementAggregate[]): Finding[] {
  const gaps = list(aggregates).filter(({ mean }) => mean < HOLDS);
  return gaps.sort((a, b) => getLoss(b) - getLoss(a));
}

/** The statements that hold, the weightiest first. */
export function listStrengths(aggregates: readonly StatementAggregate[]): Finding[] {
  const strengths = list(aggregates).filter(({ mean }) => mean >= HOLDS);
  return strengths.sort((a, b) => b.statement.weight * b.mean - a.statement.weight * a.mean);
}

/** The statements that at least half of those asked could not tell, the weightiest first: where to go and look. */
export function listBlindSpots(aggregates: readonly StatementAggregate[]): Statement[] {
  const blind = aggregates.filter(({ counts, unknown }) => unknown > 0 && unknown >= sum(counts));
  return blind.map(({ statement }) => statement).sort((a, b) => b.weight - a.weight);
}

function getLoss({ statement, mean }: Finding): number {
  return (statement.weight * (100 - mean)) / 100;
}

/** An article to read, and which missing statements it helps with. */
export interface ReadingStep {
  readonly slug: string;
  /** How much it can help, for comparison with other articles only. */
  readonly help: number;
  /** The statement that it is read for, which misses most. */
  readonly because: Statement;
}

/**
 * The articles that would help most, the most helpful first.
 *
 * An article helps with what is missing from each statement that names it, by the weight of the statement; the first
 * that a statement names helps fully, the second half, the third a third.
 */
export function planReading(aggregates: readonly StatementAggregate[]): ReadingStep[] {
  const steps = new Map<string, ReadingStep>();
  for (const gap of listGaps(aggregates)) {
    gap.statement.articles.forEach((slug, index) => {
      const known = steps.get(slug);
      const help = (known?.help ?? 0) + getLoss(gap) / (index + 1);
      steps.set(slug, { slug, help, because: known?.because ?? gap.statement });
    });
  }
  return [...steps.values()].sort((a, b) => b.help - a.help);
}
