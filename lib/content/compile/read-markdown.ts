import type { Root as Tree } from 'hast';
import { defListHastHandlers } from 'remark-definition-list';
import type { Root, RootContent } from 'mdast';
import { slug } from 'github-slugger';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { countWords } from '@/lib/text/words';
import { checkComponents } from './components';
import { describeMarkup, type Locate, type MarkupFault, type ReportNode } from './describe-markup';
import { extractSections, type ListedItem } from './extract-sections';
import { checkHeadings, cleanHeadings, setHeadingIds, type HeadingEntry } from './headings';
import { judgeLinks, listUses, type LinkUse } from './links';
import { parseMarkdown, type MarkdownFormat } from './parse-markdown';
import { placeNotes } from './place-notes';
import { inlineText, toPlainText } from './plain-text';
import { prepareSource } from './prepare-source';
import { readDialects } from './read-dialects';
import { readHtml } from './read-html';
import { sanitizeHtml } from './sanitize-html';
import { setQuotes } from './set-quotes';

/** A text, parsed: as Markdown for copies, as HTML to be rendered. */
export interface ParsedText {
  readonly markdown: Root;
  readonly html: Tree;
}

/** What an article's Markdown says, taken apart. Plain data. */
export interface MarkdownDocument {
  /** The body's own h1, where it repeats the title. */
  readonly h1?: { readonly text: string; readonly location: Location };
  readonly shortAnswer?: { readonly text: string; readonly from: 'section' | 'opening' };
  /** The body's words, a line for each block. */
  readonly text: string;
  /** Of the short answer and the body. */
  readonly words: number;
  readonly headings: readonly HeadingEntry[];
  /** In the short answer and the body. */
  readonly links: readonly LinkUse[];
  readonly images: readonly LinkUse[];
  readonly figures: readonly LinkUse[];
  readonly relatedDimensions: readonly ListedItem[];
  readonly seeAlso: readonly ListedItem[];
  readonly relatedQuestions: readonly ListedItem[];
  readonly findings: readonly Finding[];
  /** The trees to render; not there in what was kept on disk. */
  readonly answerTree?: ParsedText;
  readonly bodyTree?: ParsedText;
}

export interface MarkdownSource {
  readonly path: string;
  readonly format: MarkdownFormat;
  /** What the page's own heading says. */
  readonly title?: string;
  /** Whether the page shows it as one text, without parts in places of their own. */
  readonly isWhole?: boolean;
  /** Whether the page shows no other text next to it, so that the ids of its headings need no prefix. */
  readonly isAlone?: boolean;
  /** The language of the text, as a BCP 47 tag. */
  readonly language?: string;
  readonly body: string;
  /** The 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
}

/**
 * Parses an article's Markdown, checks it, and takes it apart into what the page shows where. This is the only time that
 * a text is parsed: all else is made from the trees.
 */
export function readMarkdown(source: MarkdownSource): MarkdownDocument {
  const { path, format, title, isWhole = false, isAlone = false, language = 'en', body, bodyLine } = source;
  const prepared = prepareSource(body, format);
  const toLine = (line: number) => prepared.toOriginalLine(line) + bodyLine - 1;
  const { tree, fault } = parseMarkdown(prepared.source);
  const locate: Locate = (node) => {
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const length = start.line === end.line ? Math.max(1, end.column - start.column) : 1;
    return { path, line: toLine(start.line), column: start.column, length };
  };
  const findings: Finding[] = [];
  if (fault) {
    const { message, line, column } = fault;
    findings.push(createFinding('markup-nesting', { path, line: toLine(line), column }, message));
  }
  const report: ReportNode = (code, node, message, fix) => {
    findings.push(createFinding(code, locate(node), message, fix));
  };
  const leftOut = prepared.leftOut.map(({ code, name, line }): MarkupFault => {
    return { code, name, location: { path, line: line + bodyLine - 1, column: 1 } };
  });
  const markupFaults = [...leftOut, ...readHtml(tree, locate), ...readDialects(tree, prepared.source, locate)];
  checkComponents(tree, report);

  const torn = prepared.leftOut.filter(({ code }) => code === 'markup-template');
  const isTorn = ({ position }: RootContent) =>
    torn.some(
      ({ line }) =>
        position &&
        line >= prepared.toOriginalLine(position.start.line) &&
        line <= prepared.toOriginalLine(position.end.line),
    );
  const { h1, answer, answerFrom, notes, rest, ...lists } = extractSections(tree, { title, isWhole, isTorn, locate });
  if (notes[0])
    report(
      'writers-notes',
      notes[0],
      'These notes are for the writers; they are not published.',
      'Keep them elsewhere.',
    );
  checkHeadings({ type: 'root', children: [...rest] }, report);
  cleanHeadings(tree);

  const definitions = tree.children.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  const answerTree = createText([...answer, ...definitions], 'answer:', language);
  const answerFaults = judgeLinks(answerTree.html, locate);
  const answerText = toPlainText(answerTree.html).replace(/\n/g, ' ');
  // A picture alone answers nothing to those who hear the answer; it stays in the text.
  const hasAnswer = answerText !== '';
  const bodyBlocks = [...(hasAnswer ? [] : answer), ...rest].filter((node) => !definitions.includes(node));
  const bodyTree = createText([...bodyBlocks, ...definitions], 'note:', language);
  const headings = setHeadingIds(bodyTree.html, isWhole && !isAlone ? `${slug(path)}:` : '');
  const addressFaults = [...(hasAnswer ? answerFaults : []), ...judgeLinks(bodyTree.html, locate)];
  findings.push(...describeMarkup([...markupFaults, ...addressFaults]));
  const text = toPlainText(bodyTree.html);

  return {
    ...(h1 && { h1: { text: inlineText(h1), location: locate(h1) } }),
    ...(hasAnswer && { shortAnswer: { text: answerText, from: answerFrom }, answerTree }),
    bodyTree,
    text,
    words: countWords(text) + countWords(answerText),
    headings,
    ...listUses([...(hasAnswer ? [answerTree.html] : []), bodyTree.html], locate),
    ...lists,
    findings,
  };
}

function createText(children: RootContent[], noteIds: string, language: string): ParsedText {
  const markdown: Root = { type: 'root', children };
  const hast = toHast(markdown, {
    allowDangerousHtml: true,
    // What the ids of notes begin with.
    clobberPrefix: noteIds,
    handlers: defListHastHandlers,
  }) as Tree;
  const html = holdsHtml(markdown) ? sanitizeHtml(hast) : hast;
  placeNotes(html);
  setQuotes(html, language);
  return { markdown, html };
}

function holdsHtml(tree: Root): boolean {
  let found = false;
  visit(tree, 'html', () => void (found = true));
  return found;
}
