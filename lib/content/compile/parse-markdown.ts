import type { Root } from 'mdast';
import { markdownParser } from './markdown-syntax';
import { maskFences } from './mask-code';

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

/** How deep containers (quotations, lists) may lie in each other. */
const DEEPEST_CONTAINER = 25;

/** How many openers and closers one block may hold; the parser's work grows with their square. */
const MAX_MARKS = 2000;

interface NestingFault {
  /** 0-based, into the Markdown. */
  readonly offset: number;
  readonly message: string;
}

/**
 * Finds Markdown that would take a parser seconds or its whole stack, before a parser sees it.
 *
 * No real article comes near the limits; text that does was made to break something or is not text.
 *
 * @example
 * checkNesting('['.repeat(50_000))?.message; // => 'There are 50000 brackets in one block; ...'
 * checkNesting('An [ordinary](x.md) text.'); // => undefined
 */
function checkNesting(source: string): NestingFault | undefined {
  // What is in code is text.
  const markdown = maskFences(source);
  for (const { 0: marker, index } of markdown.matchAll(/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm)) {
    const depth = marker.match(/>|[-*+]|\d+/g)!.length;
    const isRule = /^[ \t]*([-*])([ \t]*\1)*[ \t]*$/.test(getLine(markdown, index));
    if (depth > DEEPEST_CONTAINER && !isRule) {
      return { offset: index, message: `Quotations or lists lie ${depth} deep in each other.` };
    }
  }
  for (const { 0: indent, index } of markdown.matchAll(/^[ \t]+(?=(?:[-*+]|\d{1,9}[.)])[ \t])/gm)) {
    const width = indent.replace(/\t/g, '    ').length;
    if (width > DEEPEST_CONTAINER * 4) return { offset: index, message: 'Lists lie too deep in each other.' };
  }
  for (const { 0: block, index } of markdown.matchAll(/\S(?:.|\n(?!\s*\n))*/g)) {
    const brackets = countMatches(block, /[[\]]/g);
    if (brackets > MAX_MARKS) return { offset: index, message: describeMarks(brackets, 'brackets') };
    const runs = countMatches(block, /\*+|_+|~+|==+|\$+/g);
    if (runs > MAX_MARKS) return { offset: index, message: describeMarks(runs, 'emphasis marks') };
    const terms = countMatches(block, /^:[ \t]/gm);
    if (terms > MAX_MARKS / 2) return { offset: index, message: describeMarks(terms, 'definitions') };
    const notes = countMatches(block, /[<{]/g);
    if (notes > MAX_MARKS) return { offset: index, message: describeMarks(notes, 'angle or curly brackets') };
  }
  const open = countMatches(markdown, /^[ \t>]*:{3,}[ \t]*[a-z]/gim) - countMatches(markdown, /^[ \t>]*:{3,}[ \t]*$/gm);
  return open > DEEPEST_CONTAINER ? { offset: 0, message: `${open} containers (:::) are never closed.` } : undefined;
}

function describeMarks(count: number, what: string): string {
  return `There are ${count} ${what} in one block; at most ${MAX_MARKS} are read.`;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function getLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}
