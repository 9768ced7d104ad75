import { compareProblems } from './create-problem';
import type { Problem } from './problem';

/**
 * The problems as a program reads them: an object with counts and the sorted list.
 *
 * @example
 * JSON.parse(formatJson([])); // => { errors: 0, warnings: 0, problems: [] }
 */
export function formatJson(problems: readonly Problem[], prefix = ''): string {
  const sorted = [...problems].sort(compareProblems);
  const report = {
    errors: sorted.filter((problem) => problem.severity === 'error').length,
    warnings: sorted.filter((problem) => problem.severity === 'warning').length,
    problems: sorted.map((problem) => ({ ...problem, path: prefix + problem.path })),
  };
  return JSON.stringify(report, null, 2);
}
