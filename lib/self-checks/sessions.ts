import type { Answers, Result } from './answers';

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

/** Results of one time, to be compared with those of another. */
export interface Wave {
  /** `2026-03-31` or `2026-03`, where all results have a date. */
  readonly date?: string;
  readonly results: readonly Result[];
}

/**
 * Puts results in the order of time.
 *
 * Where all have a date, those of one month are a wave, or those of one day if all are of one month. Otherwise each
 * result is a wave, in the order in which they come.
 */
export function groupWaves(results: readonly Result[]): Wave[] {
  const dates = results.flatMap(({ date }) => date ?? []);
  if (dates.length < results.length) return results.map((result) => ({ results: [result] }));
  const months = new Set(dates.map(toMonth));
  const getDate = (result: Result) => (months.size > 1 ? toMonth(result.date!) : result.date!);
  const waves = [...new Set(results.map(getDate))].sort();
  return waves.map((date) => ({ date, results: results.filter((result) => getDate(result) === date) }));
}

/**
 * Whether results look like one person's or one team's over time: all have dates, and they bear one name and differ by
 * days, or bear none and differ by months.
 *
 * @example
 * isOverTime([{ id: 'a', date: '2026-03-31', checks: {} }, { id: 'b', date: '2026-09-30', checks: {} }]); // => true
 */
export function isOverTime(results: readonly Result[]): boolean {
  const [first, ...others] = groupWaves(results);
  if (!first?.date || others.length === 0) return false;
  const labels = new Set(results.map(({ label }) => label));
  if (labels.size > 1) return false;
  return !labels.has(undefined) || first.date.length === toMonth(first.date).length;
}

function toMonth(date: string): string {
  return date.slice(0, 7);
}
