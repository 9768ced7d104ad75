import { groupBy } from '@/lib/content/join/group';
import { compareFindings } from './create-finding';
import type { Finding, GetSourceLine } from './finding';

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
  const formatted = [...findings].sort(compareFindings).map((finding) => {
    const { severity, code, message, fix } = finding;
    const lines = [`${formatPlace(finding, prefix)}  ${severity}  ${code}  ${message}`];
    const sourceLine = getSourceLine(finding.path, finding.line);
    if (sourceLine) lines.push(...createCodeFrame(finding, sourceLine));
    if (fix) lines.push(`    fix: ${fix}`);
    return lines.map(makeVisible).join('\n');
  });
  return formatted.join('\n\n');
}

function formatPlace({ path, line, column }: Finding, prefix: string): string {
  return `${prefix}${path}:${line}:${column}`;
}

function makeVisible(line: string): string {
  return line.replace(INVISIBLE, '\u00b7');
}

function createCodeFrame({ line, column, length }: Finding, sourceLine: string): string[] {
  const start = Math.max(0, column - 1 - Math.floor(FRAME_WIDTH / 3));
  const cut = sourceLine.slice(start, start + FRAME_WIDTH).replace(/\t/g, ' ');
  const shown = `${start > 0 ? '…' : ''}${cut}${start + FRAME_WIDTH < sourceLine.length ? '…' : ''}`;
  const indent = column - 1 - start + (start > 0 ? 1 : 0);
  const marks = Math.max(1, Math.min(length, shown.length - indent));
  const gutter = String(line).padStart(5);
  return [`${gutter} | ${shown}`, `${' '.repeat(gutter.length)} | ${' '.repeat(indent)}${'^'.repeat(marks)}`];
}

/** Errors that are shown whole; more are grouped. */
const MAX_ERRORS = 20;

/** Places that stand for a group. */
const MAX_PLACES = 3;

/** Lines of a report; with what is said after it, it has at most 200. */
const MAX_LINES = 150;

/**
 * The findings of a whole collection as a person can act on them: errors first, each with its line if they are few; the
 * rest by their cause, the most frequent first, with how many files have it and the first places.
 *
 * @param prefix as of `formatText`.
 * @returns at most 150 lines, however many findings there are.
 */
export function formatGroups(findings: readonly Finding[], getSourceLine: GetSourceLine, prefix = ''): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const parts = [
    ...(errors.length > MAX_ERRORS ? formatCauses(errors, prefix) : [formatText(errors, getSourceLine, prefix)]),
    ...formatCauses(warnings, prefix),
  ];
  const lines = parts.filter(Boolean).join('\n\n').split('\n');
  if (lines.length <= MAX_LINES) return lines.join('\n');
  return [...lines.slice(0, MAX_LINES - 2), '', '... Everything: --format json'].join('\n');
}

function formatCauses(findings: readonly Finding[], prefix: string): string[] {
  const groups = [...groupBy(findings, ({ code }) => [code])];
  const byCount = groups.sort(([a, { length: m }], [b, { length: n }]) => n - m || (a < b ? -1 : 1));
  return byCount.map(([code, group]) => {
    const sorted = [...group].sort(compareFindings);
    const files = new Set(group.map(({ path }) => path)).size;
    const first = sorted.slice(0, MAX_PLACES);
    const fix = first.find((finding) => finding.fix)?.fix;
    return [
      `${sorted[0]!.severity}  ${code}  ${files === 1 ? '1 file' : `${files} files`}`,
      ...first.map((finding) => makeVisible(`  ${formatPlace(finding, prefix)}  ${finding.message}`)),
      ...(sorted.length > MAX_PLACES ? [`  ... and ${sorted.length - MAX_PLACES} more`] : []),
      ...(fix ? [`  fix: ${fix}`] : []),
    ].join('\n');
  });
}

/**
 * The findings as a program reads them: an object with counts and the sorted list.
 *
 * @example
 * JSON.parse(formatJson([])); // => { errors: 0, warnings: 0, findings: [] }
 */
export function formatJson(findings: readonly Finding[], prefix = ''): string {
  const sorted = [...findings].sort(compareFindings);
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  const report = {
    errors,
    warnings: sorted.length - errors,
    findings: sorted.map((finding) => ({ ...finding, path: prefix + finding.path })),
  };
  return JSON.stringify(report, null, 2);
}

/**
 * The findings as workflow commands, which GitHub shows on the lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example
 * formatGithub([finding], 'content/');
 * // => '::error file=content/a.md,line=2,col=8,title=difficulty-unknown::Unknown difficulty "easy". ...'
 */
export function formatGithub(findings: readonly Finding[], prefix = ''): string {
  const commands = [...findings].sort(compareFindings).map((finding) => {
    const { severity, code, message, fix, path, line, column, length } = finding;
    const file = escapeData(prefix + path)
      .replace(/:/g, '%3A')
      .replace(/,/g, '%2C');
    const properties = `file=${file},line=${line},col=${column},endColumn=${column + length},title=${code}`;
    return `::${severity} ${properties}::${escapeData(fix ? `${message} ${fix}` : message)}`;
  });
  return commands.join('\n');
}

function escapeData(value: string): string {
  return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
