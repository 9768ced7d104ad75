import type { Nodes, Root, RootContent } from 'mdast';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { countWords } from '@/lib/text/words';
import { checkMarkup } from './check-markup';
import { liftSections, type LabelledItem } from './lift-sections';
import {
  listFigures,
  listHeadings,
  listImages,
  listLinks,
  listSecondH1s,
  listSkippedLevels,
  type HeadingEntry,
  type LinkUse,
} from './list-uses';
import { parseMarkdown, type MarkdownFormat } from './parse-markdown';
import { inlineText, toPlainText } from './plain-text';

/** An entry of a closing list: a name, and an address where the author gave one. */
export interface ListedItem {
  readonly text: string;
  readonly url?: string;
  readonly location: Location;
}

/** The short answer, and where it was found. */
export interface ShortAnswer {
  readonly markdown: string;
  readonly text: string;
  readonly from: 'section' | 'opening';
}

/** What an article's Markdown says, taken apart. Plain data. */
export interface MarkdownDocument {
  /** The body's own h1, where it has one. */
  readonly h1?: { readonly text: string; readonly location: Location };
  readonly shortAnswer?: ShortAnswer;
  /** What remains when everything that the page shows elsewhere is lifted out. */
  readonly body: string;
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
}

export interface MarkdownSource {
  readonly path: string;
  readonly format: MarkdownFormat;
  readonly body: string;
  /** The 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
}

const EMPTY = {
  body: '',
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

/** Parses an article's Markdown, checks it, and takes it apart into what the page shows where. */
export function readMarkdown({ path, format, body, bodyLine }: MarkdownSource): MarkdownDocument {
  const parsed = parseMarkdown(body, format);
  if ('fault' in parsed) {
    const { code, message, line, column } = parsed.fault;
    const fix =
      code === 'mdx-syntax' ? 'Write \\< and \\{ for brackets that are text, or name the file .md.' : undefined;
    return { ...EMPTY, findings: [createFinding(code, { path, line: line + bodyLine - 1, column }, message, fix)] };
  }

  const { tree } = parsed;
  const locate = (node: Nodes): Location => {
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const length = start.line === end.line ? end.column - start.column : 1;
    return { path, line: start.line + bodyLine - 1, column: start.column, length };
  };
  const findings = checkMarkup(tree).map(({ code, node, message, fix }) =>
    createFinding(code, locate(node), message, fix),
  );
  const sections = liftSections(tree);
  if (sections.notes[0]) {
    const message = 'These notes are for the writers; they are not published.';
    findings.push(createFinding('writers-notes', locate(sections.notes[0]), message, 'Keep them elsewhere.'));
  }

  const slice = (nodes: readonly RootContent[]) => nodes.map((node) => sliceSource(body, node)).join('\n\n');
  const definitions = sections.rest.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  const answer = sections.shortAnswer ?? (sections.opening ? [sections.opening] : []);
  const rest: Root = { type: 'root', children: [...sections.rest] };
  const shown: Root = { type: 'root', children: [...answer, ...sections.rest] };
  for (const { node, from } of listSkippedLevels(rest)) {
    const message = `This heading of level ${node.depth} follows one of level ${from}.`;
    const fix = `Write it with ${'#'.repeat(from + 1)}.`;
    findings.push(createFinding('heading-skipped', locate(node), message, fix));
  }
  for (const node of listSecondH1s(rest)) {
    const message = 'There is more than one heading of the first level; this one is shown as a second-level one.';
    findings.push(createFinding('heading-second-h1', locate(node), message, 'Write it with ##.'));
  }
  const text = toPlainText(sections.rest);
  const answerText = toPlainText(answer);
  const h1 = sections.h1 && { text: inlineText(sections.h1), location: locate(sections.h1) };

  return {
    ...(h1 && { h1 }),
    ...(answerText !== '' && {
      shortAnswer: {
        markdown: slice([...answer, ...definitions]),
        text: answerText.replace(/\n/g, ' '),
        from: sections.shortAnswer ? 'section' : 'opening',
      },
    }),
    body: slice(sections.rest),
    text,
    words: countWords(text) + countWords(answerText),
    headings: listHeadings(rest),
    links: listLinks(shown, locate),
    images: listImages(shown, locate),
    figures: listFigures(shown, locate),
    relatedDimensions: sections.relatedDimensions.map((item) => toListedItem(item, locate)),
    seeAlso: sections.seeAlso.map((item) => toListedItem(item, locate)),
    relatedQuestions: sections.relatedQuestions.map((item) => toListedItem(item, locate)),
    findings,
  };
}

type LocationOf = (node: Nodes) => Location;

function sliceSource(source: string, node: RootContent): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

function toListedItem({ text, link, node }: LabelledItem, locate: LocationOf): ListedItem {
  return { text, ...(link && { url: link.url }), location: locate(link ?? node) };
}
