import { PROBLEM_CODES, type ProblemCode } from './codes';
import type { Place, Problem } from './problem';

/**
 * A problem of one kind at one place; the kind decides whether it is an error or a warning.
 *
 * @example
 * createProblem('title-missing', { path: 'a.md', line: 2 }, 'The article has no title.', 'Add a line: title: "..."');
 */
export function createProblem(code: ProblemCode, place: Place, message: string, hint?: string): Problem {
  return {
    severity: PROBLEM_CODES[code],
    code,
    message,
    ...(hint && { hint }),
    path: place.path,
    line: place.line ?? 1,
    column: place.column ?? 1,
    length: Math.max(1, place.length ?? 1),
  };
}

/** The order in which problems are reported: by file, then by place, errors before warnings at one place. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.severity, b.severity) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
