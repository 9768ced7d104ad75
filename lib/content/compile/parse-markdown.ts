import type { Root } from 'mdast';
import { checkNesting } from './check-nesting';
import { markdownParser } from './markdown-syntax';

export type MarkdownFormat = 'md' | 'mdx';

/** Why a text could not be parsed, and where: a 1-based line and column of the Markdown. */
export interface ParseFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Parses Markdown. Total: any text gives a tree or a fault, in time that grows no faster than its length. */
export function parseMarkdown(markdown: string): { tree: Root } | { fault: ParseFault } {
  const nesting = checkNesting(markdown);
  if (nesting) return { fault: { message: nesting.message, ...locate(markdown, nesting.offset) } };
  try {
    return { tree: markdownParser.parse(markdown) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { fault: { message: 'This text is nested too deeply.', line: 1, column: 1 } };
  }
}

function locate(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
