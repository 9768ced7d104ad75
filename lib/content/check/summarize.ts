import type { Finding } from './finding';

/** Files that are named; the rest is counted. */
const MAX_NAMED = 20;

/**
 * The last lines of a check or a build: what is not published and why, how much is, how much is wrong.
 *
 * @param where all the files are named that are not published.
 * @example
 * summarize([], 65, [{ path: 'a.md', reason: 'draft: true' }]);
 * // => 'Held back: a.md (draft: true)\n65 articles, no errors, no warnings.'
 */
export function summarize(
  findings: readonly Finding[],
  articleCount: number,
  skipped: readonly { readonly path: string; readonly reason: string }[],
  where = '--format json',
): string {
  const name = (label: string, files: readonly string[]) => [
    ...files.slice(0, MAX_NAMED).map((file) => `${label}: ${file}`),
    ...(files.length > MAX_NAMED ? [`${label}: ${files.length - MAX_NAMED} more; all of them are in ${where}`] : []),
  ];
  const withheld = listWithheld(findings).map(({ path, line, message }) => `${path}:${line} ${message}`);
  const heldBack = skipped.map(({ path, reason }) => `${path} (${reason})`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = [count(articleCount, 'article'), count(errors, 'error'), count(findings.length - errors, 'warning')];
  return [...name('Held back', heldBack), ...name('Withheld', withheld), `${counts.join(', ')}.`].join('\n');
}

/** The first error of each file that has one: why it is withheld. */
export function listWithheld(findings: readonly Finding[]): Finding[] {
  const byPath = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity === 'error' && !byPath.has(finding.path)) byPath.set(finding.path, finding);
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
