import type { Finding } from './finding';

/**
 * The last lines of a check: how much was read, what was left out and why, how much is wrong.
 *
 * @example
 * summarize([], 65, [{ path: 'README.md', reason: 'no front matter' }]);
 * // => 'Left out: README.md (no front matter)\n65 articles, no errors, no warnings.'
 */
export function summarize(
  findings: readonly Finding[],
  articleCount: number,
  skipped: readonly { readonly path: string; readonly reason: string }[],
): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const lines = skipped.map(({ path, reason }) => `Left out: ${path} (${reason})`);
  const counts = [count(articleCount, 'article'), count(errors, 'error'), count(findings.length - errors, 'warning')];
  return [...lines, `${counts.join(', ')}.`].join('\n');
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
