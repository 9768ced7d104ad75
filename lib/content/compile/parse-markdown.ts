import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkNesting } from './check-nesting';

export type MarkdownFormat = 'md' | 'mdx';

/** Why a text could not be parsed, and where: a 1-based line and column of the Markdown. */
export interface ParseFault {
  readonly code: 'markup-nesting' | 'mdx-syntax';
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

const processors = {
  md: unified().use(remarkParse).use(remarkGfm).freeze(),
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze(),
};

/**
 * Parses CommonMark with GitHub's extensions; in an `.mdx` file also JSX.
 *
 * Total: any text gives a tree or a fault, in time that grows no faster than its length.
 *
 * @see https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export function parseMarkdown(markdown: string, format: MarkdownFormat): { tree: Root } | { fault: ParseFault } {
  const nesting = checkNesting(markdown);
  if (nesting)
    return { fault: { code: 'markup-nesting', message: nesting.message, ...locate(markdown, nesting.offset) } };
  try {
    return { tree: processors[format].parse(markdown) };
  } catch (error) {
    if (error instanceof RangeError) {
      return { fault: { code: 'markup-nesting', message: 'This text is nested too deeply.', line: 1, column: 1 } };
    }
    const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
    return {
      fault: { code: 'mdx-syntax', message: `${reason ?? String(error)}.`, line: line ?? 1, column: column ?? 1 },
    };
  }
}

function locate(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
