import type { Root } from 'mdast';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { mathFromMarkdown, mathToMarkdown } from 'mdast-util-math';
import { directive } from 'micromark-extension-directive';
import { math } from 'micromark-extension-math';
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDefinitionList from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { createSourceText } from '@/lib/content/check/source-text';
import { maskFences } from './prepare-source';

export type MarkdownFormat = 'md' | 'mdx';

/** Why a text could not be parsed, and where: a 1-based line and column of the Markdown. */
interface ParseFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Parses Markdown. Total: any text gives a tree, in time that grows no faster than its length; with a fault, the tree is
 * empty.
 */
export function parseMarkdown(markdown: string): { readonly tree: Root; readonly fault?: ParseFault } {
  const fault = checkNesting(markdown);
  if (fault) return { tree: { type: 'root', children: [] }, fault };
  try {
    return { tree: markdownSyntax.parse(markdown) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'This text is nested too deeply.';
    return { tree: { type: 'root', children: [] }, fault: { message, line: 1, column: 1 } };
  }
}

/** How deep containers (quotations, lists) may lie in each other. */
const DEEPEST_CONTAINER = 25;

/** How many openers and closers one block may hold; the parser's work grows with their square. */
const MARKS = [
  { pattern: /[[\]]/g, name: 'brackets', most: 2000 },
  { pattern: /\*+|_+|~+|==+|\$+/g, name: 'emphasis marks', most: 2000 },
  { pattern: /^:[ \t]/gm, name: 'definitions', most: 1000 },
  { pattern: /[<{]/g, name: 'angle or curly brackets', most: 2000 },
];

/**
 * Finds Markdown that would take a parser seconds or its whole stack, before a parser sees it.
 *
 * No real article comes near the limits; text that does was made to break something or is not text.
 */
function checkNesting(source: string): ParseFault | undefined {
  // What is in code is text.
  const markdown = maskFences(source);
  const createFault = (offset: number, message: string): ParseFault => {
    const { line = 1, column = 1 } = createSourceText('', source).locate(offset);
    return { message, line, column };
  };
  for (const { 0: marker, index } of markdown.matchAll(/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm)) {
    const depth = marker.match(/>|[-*+]|\d+/g)!.length;
    const isRule = /^[ \t]*([-*])([ \t]*\1)*[ \t]*$/.test(getLine(markdown, index));
    if (depth > DEEPEST_CONTAINER && !isRule)
      return createFault(index, `Quotations or lists lie ${depth} deep in each other.`);
  }
  for (const { 0: indent, index } of markdown.matchAll(/^[ \t]+(?=(?:[-*+]|\d{1,9}[.)])[ \t])/gm)) {
    const width = indent.replace(/\t/g, '    ').length;
    if (width > DEEPEST_CONTAINER * 4) return createFault(index, 'Lists lie too deep in each other.');
  }
  for (const { 0: block, index } of markdown.matchAll(/\S(?:.|\n(?!\s*\n))*/g)) {
    for (const { pattern, name, most } of MARKS) {
      const count = countMatches(block, pattern);
      if (count > most) return createFault(index, `There are ${count} ${name} in one block; at most ${most} are read.`);
    }
  }
  const open = countMatches(markdown, /^[ \t>]*:{3,}[ \t]*[a-z]/gim) - countMatches(markdown, /^[ \t>]*:{3,}[ \t]*$/gm);
  return open > DEEPEST_CONTAINER ? createFault(0, `${open} containers (:::) are never closed.`) : undefined;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function getLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

/**
 * Reads and writes the Markdown that people write: CommonMark and GitHub's extensions, formulas (`$x$`), containers
 * (`:::note`), definition lists, and emphasis next to Chinese, Japanese and Korean signs.
 *
 * @see https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export const markdownSyntax = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMoreSyntax)
  .use(remarkDefinitionList)
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', fences: true, listItemIndent: 'one' })
  .freeze();

function remarkMoreSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mathSyntax(), containerSyntax());
  (data.fromMarkdownExtensions ??= []).push(mathFromMarkdown(), directiveFromMarkdown());
  (data.toMarkdownExtensions ??= []).push(mathToMarkdown(), directiveToMarkdown());
}

/** Of directives only the container: `:name` and `::name` are text in most articles. */
function containerSyntax(): Extension {
  const [container] = [directive().flow![58]!].flat();
  return { flow: { 58: container! } };
}

/**
 * Formulas by the rule of Pandoc: a dollar sign opens one only before a sign, and closes one only after a sign and not
 * before a digit, so that `$5 and $10` are prices.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
function mathSyntax(): Extension {
  const { flow, text } = math();
  const [construct] = [text![36]!].flat() as [Construct];
  // eslint-disable-next-line func-style -- the tokenizer is called with its context as `this`
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const start = this.now();
    const check: State = (code) => {
      const source = this.sliceSerialize({ start, end: this.now() });
      const isDouble = source.startsWith('$$');
      const isFormula = isDouble || (/^\$[^\s$][^]*$/.test(source) && /[^\s\\]\$$/.test(source));
      const isPrice = !isDouble && code !== null && code >= 48 && code <= 57;
      return isFormula && !isPrice ? ok(code) : nok(code);
    };
    return construct.tokenize.call(this, effects, check, nok);
  };
  return { flow: flow!, text: { 36: { ...construct, tokenize } } };
}
