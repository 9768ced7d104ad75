import { compareFindings } from './create-finding';
import type { GetSourceLine, Finding } from './finding';

/** Characters of a source line that a code frame shows; longer lines are cut around the fault. */
const FRAME_WIDTH = 100;

/** Characters that a terminal would act on, or that would reorder what it shows. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The findings as a person reads them in a terminal: one line each, the location, the fix.
 *
 * @param prefix what comes before each path, so that an editor can open it (`content/`).
 * @example
 * formatText([finding], collection.getSourceLine);
 * // => 'a.md:2:13  error  difficulty-unknown  Unknown difficulty "easy".\n    2 | difficulty: easy\n ...'
 */
export function formatText(findings: readonly Finding[], getSourceLine: GetSourceLine, prefix = ''): string {
  return [...findings]
    .sort(compareFindings)
    .map((finding) => formatFinding(finding, getSourceLine(finding.path, finding.line), prefix))
    .join('\n\n');
}

function formatFinding(finding: Finding, sourceLine: string | undefined, prefix: string): string {
  const location = `${prefix}${finding.path}:${finding.line}:${finding.column}`;
  const lines = [`${location}  ${finding.severity}  ${finding.code}  ${finding.message}`];
  if (sourceLine) lines.push(...createCodeFrame(finding, sourceLine));
  if (finding.fix) lines.push(`    fix: ${finding.fix}`);
  return lines.map((line) => line.replace(INVISIBLE, '\u00b7')).join('\n');
}

function createCodeFrame(finding: Finding, sourceLine: string): string[] {
  const start = Math.max(0, finding.column - 1 - Math.floor(FRAME_WIDTH / 3));
  const cut = sourceLine.slice(start, start + FRAME_WIDTH).replace(/\t/g, ' ');
  const shown = `${start > 0 ? '…' : ''}${cut}${start + FRAME_WIDTH < sourceLine.length ? '…' : ''}`;
  const indent = finding.column - 1 - start + (start > 0 ? 1 : 0);
  const marks = Math.max(1, Math.min(finding.length, shown.length - indent));
  const gutter = String(finding.line).padStart(5);
  return [`${gutter} | ${shown}`, `${' '.repeat(gutter.length)} | ${' '.repeat(indent)}${'^'.repeat(marks)}`];
}
