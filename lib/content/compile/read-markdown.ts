import type { Root as Tree } from 'hast';
import { defListHastHandlers } from 'remark-definition-list';
import type { Root, RootContent } from 'mdast';
import { slug } from 'github-slugger';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { countWords } from '@/lib/text/words';
import { checkComponents } from './check-components';
import { describeAddresses, describeMarkup } from './describe-markup';
import { extractSections, type LabelledItem } from './extract-sections';
import { toPlainText } from './hast-text';
import { setHeadingIds, type HeadingEntry } from './heading-ids';
import { judgeLinks } from './judge-links';
import {
  listFigures,
  listImages,
  listLinks,
  listSecondH1s,
  listSkippedLevels,
  type LinkUse,
  type Locate,
} from './list-uses';
import { parseMarkdown, type MarkdownFormat } from './parse-markdown';
import { placeNotes } from './place-notes';
import { inlineText } from './plain-text';
import { prepareSource } from './prepare-source';
import { readDialects } from './read-dialects';
import { readHtml } from './read-html';
import { sanitizeHtml } from './sanitize-html';
import { setQuotes } from './set-quotes';

/** An entry of a closing list: a name, and an address where the author gave one. */
export interface ListedItem {
  readonly text: string;
  readonly url?: string;
  readonly location: Location;
}

/** The short answer, and where it was found. */
export interface ShortAnswer {
  readonly text: string;
  readonly from: 'section' | 'opening';
}

/** A text, parsed: as Markdown for copies, as HTML to be rendered. */
export interface ParsedText {
  readonly markdown: Root;
  readonly html: Tree;
}

/** What an article's Markdown says, taken apart. Plain data. */
export interface MarkdownDocument {
  /** The body's own h1, where it repeats the title. */
  readonly h1?: { readonly text: string; readonly location: Location };
  readonly shortAnswer?: ShortAnswer;
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

const EMPTY = {
  text: '',
  words: 0,
  headings: [],
  links: [],
  images: [],
  figures: [],
  relatedDimensions: [],
  seeAlso: [],
  relatedQuestions: [],
};

/**
 * Parses an article's Markdown, checks it, and takes it apart into what the page shows where. This is the only time that
 * a text is parsed: all else is made from the trees.
 */
export function readMarkdown(source: MarkdownSource): MarkdownDocument {
  const { path, format, title, isWhole = false, isAlone = false, language = 'en', body, bodyLine } = source;
  const prepared = prepareSource(body, format);
  const toLine = (line: number) => prepared.toOriginalLine(line) + bodyLine - 1;
  const parsed = parseMarkdown(prepared.source);
  if ('fault' in parsed) {
    const { message, line, column } = parsed.fault;
    return { ...EMPTY, findings: [createFinding('markup-nesting', { path, line: toLine(line), column }, message)] };
  }

  const { tree } = parsed;
  const locate: Locate = (node) => {
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const length = start.line === end.line ? Math.max(1, end.column - start.column) : 1;
    return { path, line: toLine(start.line), column: start.column, length };
  };
  const findings: Finding[] = [];
  const htmlFaults = readHtml(tree);
  const containers = readDialects(tree, prepared.source);
  findings.push(...describeMarkup({ leftOut: prepared.leftOut, htmlFaults, containers, locate, path, bodyLine }));
  findings.push(
    ...checkComponents(tree).map(({ code, node, message, fix }) => createFinding(code, locate(node), message, fix)),
  );

  const tornLines = new Set(prepared.leftOut.filter(({ kind }) => kind === 'template').map(({ line }) => line));
  const isTorn = ({ position }: RootContent) =>
    [...tornLines].some(
      (line) =>
        position &&
        line >= prepared.toOriginalLine(position.start.line) &&
        line <= prepared.toOriginalLine(position.end.line),
    );
  const sections = extractSections(tree, { title, isWhole, isTorn });
  if (sections.notes[0]) {
    const message = 'These notes are for the writers; they are not published.';
    findings.push(createFinding('writers-notes', locate(sections.notes[0]), message, 'Keep them elsewhere.'));
  }
  for (const { node, from } of listSkippedLevels(sections.rest)) {
    const message = `This heading of level ${node.depth} follows one of level ${from}.`;
    const fix = `Write it with ${'#'.repeat(from + 1)}.`;
    findings.push(createFinding('heading-skipped', locate(node), message, fix));
  }
  for (const node of listSecondH1s(sections.rest)) {
    const message = 'There is more than one heading of the first level; this one is shown as a second-level one.';
    findings.push(createFinding('heading-second-h1', locate(node), message, 'Write it with ##.'));
  }
  cleanMarkdown(tree);

  const definitions = tree.children.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  const answerBlocks = sections.shortAnswer ?? (sections.opening ? [sections.opening] : []);
  const answer =
    answerBlocks.length > 0
      ? createText([...answerBlocks, ...definitions], { noteIds: 'answer:', language })
      : undefined;
  const answerFaults = answer ? judgeLinks(answer.html) : [];
  const plainAnswer = answer ? toPlainText(answer.html).replace(/\n/g, ' ') : '';
  // A picture alone answers nothing to those who hear the answer; it stays in the text.
  const bodyBlocks = [...(plainAnswer === '' ? answerBlocks : []), ...sections.rest].filter(
    (node) => !definitions.includes(node),
  );
  const text = createText([...bodyBlocks, ...definitions], { noteIds: 'note:', language });
  const headings = setHeadingIds(text.html, isWhole && !isAlone ? `${slug(path)}:` : '');
  const addressFaults = [...(plainAnswer === '' ? [] : answerFaults), ...judgeLinks(text.html)];
  const plain = toPlainText(text.html);
  const h1 = sections.h1 && { text: inlineText(sections.h1), location: locate(sections.h1) };
  const shown = [...(answer && plainAnswer !== '' ? [answer.html] : []), text.html];
  findings.push(...describeAddresses(addressFaults, locate));
  const links = shown.flatMap((part) => listLinks(part, locate));

  return {
    ...(h1 && { h1 }),
    ...(answer &&
      plainAnswer !== '' && {
        shortAnswer: { text: plainAnswer, from: sections.shortAnswer ? ('section' as const) : ('opening' as const) },
        answerTree: answer,
      }),
    bodyTree: text,
    text: plain,
    words: countWords(plain) + countWords(plainAnswer),
    headings,
    links,
    images: shown.flatMap((part) => listImages(part, locate)),
    figures: shown.flatMap((part) => listFigures(part, locate)),
    relatedDimensions: sections.relatedDimensions.map((item) => toListedItem(item, locate)),
    seeAlso: sections.seeAlso.map((item) => toListedItem(item, locate)),
    relatedQuestions: sections.relatedQuestions.map((item) => toListedItem(item, locate)),
    findings,
  };
}

function toListedItem({ text, link, node }: LabelledItem, locate: Locate): ListedItem {
  return { text, ...(link && { url: link.url }), location: locate(link ?? node) };
}

interface TextOptions {
  /** What the ids of notes begin with. */
  readonly noteIds: string;
  readonly language: string;
}

function createText(children: RootContent[], { noteIds, language }: TextOptions): ParsedText {
  const markdown: Root = { type: 'root', children };
  const hast = toHast(markdown, {
    allowDangerousHtml: true,
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

/** A heading in bold loses the bold; one of the first level moves to the second, because the page's h1 is the title. */
export function cleanMarkdown(tree: Root): void {
  visit(tree, 'heading', (node) => {
    node.depth = Math.max(2, node.depth) as typeof node.depth;
    const [only, ...others] = node.children;
    if (only?.type === 'strong' && others.length === 0) node.children = only.children;
  });
}
