import { compareFindings } from './create-finding';
import type { Finding, GetSourceLine } from './finding';
import { formatText } from './format-text';

/** Errors that are shown whole; whoever has more fixes these first. */
const MAX_ERRORS = 20;

/** Places that stand for a group. */
const MAX_PLACES = 3;

/** Lines of a whole report. */
const MAX_LINES = 200;

/**
 * The findings of a whole collection as a person can act on them: errors first, each with its line; then warnings by
 * their cause, the most frequent first, with how many files have it and the first places.
 *
 * @param prefix what is before each path, so that an editor can open it (`content/`).
 * @returns at most 200 lines, however many findings there are.
 */
export function formatGroups(findings: readonly Finding[], getSourceLine: GetSourceLine, prefix = ''): string {
  const errors = findings.filter(({ severity }) => severity === 'error').sort(compareFindings);
  const parts: string[] = [];
  if (errors.length > 0) parts.push(formatText(errors.slice(0, MAX_ERRORS), getSourceLine, prefix));
  if (errors.length > MAX_ERRORS) parts.push(`... and ${errors.length - MAX_ERRORS} more errors`);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity === 'warning') groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  }
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length || (a[0]!.code < b[0]!.code ? -1 : 1));
  const lines = [...parts, ...sorted.map((group) => formatGroup(group, prefix))].join('\n\n').split('\n');
  if (lines.length <= MAX_LINES) return lines.join('\n');
  return [...lines.slice(0, MAX_LINES - 2), '', '... Everything: --format json'].join('\n');
}

function formatGroup(group: readonly Finding[], prefix: string): string {
  const sorted = [...group].sort(compareFindings);
  const files = new Set(group.map(({ path }) => path)).size;
  const first = sorted.slice(0, MAX_PLACES);
  const places = first.map(
    (finding) =>
      `  ${formatText([{ ...finding, fix: undefined }], () => undefined, prefix).replace(/(?<! ) +warning +\S+ +/, '  ')}`,
  );
  const more = sorted.length > MAX_PLACES ? [`  ... and ${sorted.length - MAX_PLACES} more`] : [];
  const fix = first.find((finding) => finding.fix)?.fix;
  return [
    `warning  ${sorted[0]!.code}  ${files === 1 ? '1 file' : `${files} files`}`,
    ...places,
    ...more,
    ...(fix ? [`  fix: ${fix}`] : []),
  ].join('\n');
}
