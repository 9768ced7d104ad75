import { compareFindings } from './create-finding';
import type { Finding } from './finding';

/**
 * The findings as workflow commands, which GitHub shows on the lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example
 * formatGithub([finding], 'content/');
 * // => '::error file=content/a.md,line=2,col=8,title=difficulty-unknown::Unknown difficulty "easy". ...'
 */
export function formatGithub(findings: readonly Finding[], prefix = ''): string {
  return [...findings]
    .sort(compareFindings)
    .map((finding) => {
      const { severity, code, message, fix, path, line, column, length } = finding;
      const properties = [
        `file=${escapeProperty(prefix + path)}`,
        `line=${line}`,
        `col=${column}`,
        `endColumn=${column + length}`,
        `title=${code}`,
      ];
      return `::${severity} ${properties.join(',')}::${escapeData(fix ? `${message} ${fix}` : message)}`;
    })
    .join('\n');
}

function escapeData(value: string): string {
  return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
