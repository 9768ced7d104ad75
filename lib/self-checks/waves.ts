import type { Result } from './result';

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
