import { compareProblems } from './create-problem';
import type { Problem } from './problem';

/**
 * The problems as workflow commands, which GitHub shows on the lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example
 * formatGithub([problem], 'content/');
 * // => '::error file=content/a.md,line=2,col=8,title=difficulty-unknown::"easy" is no difficulty. ...'
 */
export function formatGithub(problems: readonly Problem[], prefix = ''): string {
  return [...problems]
    .sort(compareProblems)
    .map((problem) => {
      const { severity, code, message, hint, path, line, column, length } = problem;
      const properties = [
        `file=${escapeProperty(prefix + path)}`,
        `line=${line}`,
        `col=${column}`,
        `endColumn=${column + length}`,
        `title=${code}`,
      ];
      return `::${severity} ${properties.join(',')}::${escapeData(hint ? `${message} ${hint}` : message)}`;
    })
    .join('\n');
}

function escapeData(value: string): string {
  return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
