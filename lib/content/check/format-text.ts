import { compareProblems } from './create-problem';
import type { GetSourceLine, Problem } from './problem';

/** Characters of a source line that a code frame shows; longer lines are cut around the fault. */
const FRAME_WIDTH = 100;

/** Characters that a terminal would act on, or that would reorder what it shows. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The problems as a person reads them in a terminal: one line each, the place in the text, the mend.
 *
 * @param prefix what stands before each path, so that an editor can open it (`content/`).
 * @example
 * formatText([problem], collection.getSourceLine);
 * // => 'a.md:2:13  error  difficulty-unknown  "easy" is no difficulty.\n    2 | difficulty: easy\n ...'
 */
export function formatText(problems: readonly Problem[], getSourceLine: GetSourceLine, prefix = ''): string {
  return [...problems]
    .sort(compareProblems)
    .map((problem) => formatProblem(problem, getSourceLine(problem.path, problem.line), prefix))
    .join('\n\n');
}

function formatProblem(problem: Problem, sourceLine: string | undefined, prefix: string): string {
  const place = `${prefix}${problem.path}:${problem.line}:${problem.column}`;
  const lines = [`${place}  ${problem.severity}  ${problem.code}  ${problem.message}`];
  if (sourceLine) lines.push(...createCodeFrame(problem, sourceLine));
  if (problem.hint) lines.push(`    hint: ${problem.hint}`);
  return lines.map((line) => line.replace(INVISIBLE, '\u00b7')).join('\n');
}

function createCodeFrame(problem: Problem, sourceLine: string): string[] {
  const start = Math.max(0, problem.column - 1 - Math.floor(FRAME_WIDTH / 3));
  const cut = sourceLine.slice(start, start + FRAME_WIDTH).replace(/\t/g, ' ');
  const shown = `${start > 0 ? '…' : ''}${cut}${start + FRAME_WIDTH < sourceLine.length ? '…' : ''}`;
  const indent = problem.column - 1 - start + (start > 0 ? 1 : 0);
  const marks = Math.max(1, Math.min(problem.length, shown.length - indent));
  const gutter = String(problem.line).padStart(5);
  return [`${gutter} | ${shown}`, `${' '.repeat(gutter.length)} | ${' '.repeat(indent)}${'^'.repeat(marks)}`];
}
