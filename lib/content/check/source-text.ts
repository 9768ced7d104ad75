import type { Location } from './finding';

/** A file's text that can say where in it something is. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The location of a stretch of the text, by its 0-based offset; cut at the end of its first line. */
  locate(offset: number, length?: number): Location;
  /** The location of a 1-based line and column. */
  locateLine(line: number, column?: number, length?: number): Location;
}

/**
 * Prepares a text for questions about places. Lines end with `\n`.
 *
 * @example
 * createSourceText('a.md', 'one\ntwo').locate(5); // => { path: 'a.md', line: 2, column: 2, length: 1 }
 */
export function createSourceText(path: string, text: string): SourceText {
  let starts: number[] | undefined;

  function locateLine(line: number, column = 1, length = 1): Location {
    starts ??= findLineStarts(text);
    const start = starts[line - 1] ?? 0;
    const end = starts[line] === undefined ? text.length : starts[line] - 1;
    return { path, line, column, length: Math.max(1, Math.min(length, end - start - column + 1)) };
  }

  function locate(offset: number, length = 1): Location {
    starts ??= findLineStarts(text);
    const line = countLinesUpTo(starts, offset);
    return locateLine(line, offset - (starts[line - 1] ?? 0) + 1, length);
  }

  return { path, text, locate, locateLine };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The 1-based line that holds an offset: a binary search, because long files ask often. */
function countLinesUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
