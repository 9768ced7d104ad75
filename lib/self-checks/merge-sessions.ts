import type { Answers } from './answers';
import type { Result } from './result';

/** Whether two results are of one person at one time: a session has a link for each check, and one for all. */
export function isSameSession(a: Result, b: Result): boolean {
  return a.id !== '' && a.id === b.id && a.date === b.date;
}

/**
 * Joins what belongs to one session, so that nobody counts twice. Where a check comes twice, the fuller answers are
 * taken, and of equally full ones the later.
 *
 * @returns one result for each session, in the order in which they first come.
 */
export function mergeSessions(results: readonly Result[]): Result[] {
  return results.reduce<Result[]>((merged, result) => {
    const index = merged.findIndex((other) => isSameSession(other, result));
    if (index === -1) return [...merged, result];
    return merged.with(index, join(merged[index]!, result));
  }, []);
}

function join(first: Result, second: Result): Result {
  const checks: Record<string, Answers> = { ...first.checks };
  for (const [dimension, answers] of Object.entries(second.checks)) {
    if (countAnswers(answers) >= countAnswers(checks[dimension] ?? {})) checks[dimension] = answers;
  }
  const label = second.label ?? first.label;
  return { ...first, ...(label && { label }), checks };
}

function countAnswers(answers: Answers): number {
  return Object.keys(answers).length;
}
