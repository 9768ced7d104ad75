import { compareFindings } from './create-finding';
import type { Finding, GetSourceLine } from './finding';
import { formatText } from './format-text';

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
 * @param prefix what is before each path, so that an editor can open it (`content/`).
 * @returns at most 150 lines, however many findings there are.
 */
export function formatGroups(findings: readonly Finding[], getSourceLine: GetSourceLine, prefix = ''): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const parts =
    errors.length > MAX_ERRORS
      ? groupByCode(errors).map((group) => formatGroup(group, prefix))
      : [formatText(errors, getSourceLine, prefix)];
  parts.push(...groupByCode(warnings).map((group) => formatGroup(group, prefix)));
  const lines = parts.filter(Boolean).join('\n\n').split('\n');
  if (lines.length <= MAX_LINES) return lines.join('\n');
  return [...lines.slice(0, MAX_LINES - 2), '', '... Everything: --format json'].join('\n');
}

/** By their cause, the most frequent first. */
function groupByCode(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || (a[0]!.code < b[0]!.code ? -1 : 1));
}

function formatGroup(group: readonly Finding[], prefix: string): string {
  const sorted = [...group].sort(compareFindings);
  const files = new Set(group.map(({ path }) => path)).size;
  const first = sorted.slice(0, MAX_PLACES);
  const places = first.map(
    (finding) =>
      `  ${formatText([{ ...finding, fix: undefined }], () => undefined, prefix).replace(/(?<! ) +(?:warning|error) +\S+ +/, '  ')}`,
  );
  const more = sorted.length > MAX_PLACES ? [`  ... and ${sorted.length - MAX_PLACES} more`] : [];
  const fix = first.find((finding) => finding.fix)?.fix;
  return [
    `${sorted[0]!.severity}  ${sorted[0]!.code}  ${files === 1 ? '1 file' : `${files} files`}`,
    ...places,
    ...more,
    ...(fix ? [`  fix: ${fix}`] : []),
  ].join('\n');
}
