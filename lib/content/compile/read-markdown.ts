import type { Nodes, Root, RootContent } from 'mdast';
import { createProblem } from '@/lib/content/check/create-problem';
import type { Place, Problem } from '@/lib/content/check/problem';
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
  readonly place: Place;
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
  readonly h1?: { readonly text: string; readonly place: Place };
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
  readonly problems: readonly Problem[];
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
    const hint =
      code === 'mdx-syntax' ? 'Write \\< and \\{ for brackets that are text, or name the file .md.' : undefined;
    return { ...EMPTY, problems: [createProblem(code, { path, line: line + bodyLine - 1, column }, message, hint)] };
  }

  const { tree } = parsed;
  const placeOf = (node: Nodes): Place => {
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const length = start.line === end.line ? end.column - start.column : 1;
    return { path, line: start.line + bodyLine - 1, column: start.column, length };
  };
  const problems = checkMarkup(tree).map(({ code, node, message, hint }) =>
    createProblem(code, placeOf(node), message, hint),
  );
  const sections = liftSections(tree);
  if (sections.notes[0]) {
    const message = 'These notes are for the writers; they are not published.';
    problems.push(createProblem('writers-notes', placeOf(sections.notes[0]), message, 'Keep them elsewhere.'));
  }

  const slice = (nodes: readonly RootContent[]) => nodes.map((node) => sliceSource(body, node)).join('\n\n');
  const definitions = sections.rest.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
  const answer = sections.shortAnswer ?? (sections.opening ? [sections.opening] : []);
  const rest: Root = { type: 'root', children: [...sections.rest] };
  const shown: Root = { type: 'root', children: [...answer, ...sections.rest] };
  for (const { node, from } of listSkippedLevels(rest)) {
    const message = `This heading of level ${node.depth} follows one of level ${from}.`;
    const hint = `Write it with ${'#'.repeat(from + 1)}.`;
    problems.push(createProblem('heading-skipped', placeOf(node), message, hint));
  }
  for (const node of listSecondH1s(rest)) {
    const message = 'There is more than one heading of the first level; this one is shown as a second-level one.';
    problems.push(createProblem('heading-second-h1', placeOf(node), message, 'Write it with ##.'));
  }
  const text = toPlainText(sections.rest);
  const answerText = toPlainText(answer);
  const h1 = sections.h1 && { text: inlineText(sections.h1), place: placeOf(sections.h1) };

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
    links: listLinks(shown, placeOf),
    images: listImages(shown, placeOf),
    figures: listFigures(shown, placeOf),
    relatedDimensions: sections.relatedDimensions.map((item) => toListedItem(item, placeOf)),
    seeAlso: sections.seeAlso.map((item) => toListedItem(item, placeOf)),
    relatedQuestions: sections.relatedQuestions.map((item) => toListedItem(item, placeOf)),
    problems,
  };
}

type PlaceOf = (node: Nodes) => Place;

function sliceSource(source: string, node: RootContent): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

function toListedItem({ text, link, node }: LabelledItem, placeOf: PlaceOf): ListedItem {
  return { text, ...(link && { url: link.url }), place: placeOf(link ?? node) };
}
