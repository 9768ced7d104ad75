import { getNearest } from '../../text/nearest';
import { FINDING_CODES, type FindingCode } from './codes';
import type { Location, Finding } from './finding';

/**
 * A finding of one kind at one location; the kind decides whether it is an error or a warning.
 *
 * @example
 * createFinding('title-missing', { path: 'a.md', line: 2 }, 'The article has no title.', 'Add a line: title: "..."');
 */
export function createFinding(
  code: FindingCode,
  { path, line = 1, column = 1, length = 1 }: Location,
  message: string,
  fix?: string,
): Finding {
  const severity = FINDING_CODES[code];
  return { severity, code, message, ...(fix && { fix }), path, line, column, length: Math.max(1, length) };
}

/** Adds a finding to a list that is being made. */
export type Report = (...finding: Parameters<typeof createFinding>) => void;

/** A list of findings, and the functions that add to it: `report` one, `add` those that others have found. */
export function createReport() {
  const findings: Finding[] = [];
  const report: Report = (...finding) => void findings.push(createFinding(...finding));
  // One at a time: a large collection has more than a function takes arguments.
  const add = (found: readonly Finding[]) => found.forEach((finding) => findings.push(finding));
  return { findings: findings as readonly Finding[], report, add };
}

/** Whether nothing withholds a file that has these findings. */
export function isSound(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}

/**
 * The fix for a name that nothing has.
 *
 * @param otherwise the fix if none of the names is near.
 * @example
 * suggestName('leadrship', ['leadership']); // => 'Did you mean leadership?'
 */
export function suggestName(name: string, names: Iterable<string>, otherwise?: string): string | undefined {
  const nearest = getNearest(name, names);
  return nearest === undefined ? otherwise : `Did you mean ${nearest}?`;
}

/** The order in which findings are reported: by file, then by location, errors before warnings at one place. */
export function compareFindings(a: Finding, b: Finding): number {
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
