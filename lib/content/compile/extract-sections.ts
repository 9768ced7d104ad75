import type { Heading, Link, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import type { Location } from '@/lib/content/check/finding';
import { foldSpelling } from '@/lib/text/fold';
import { countWords } from '@/lib/text/words';
import type { Locate } from './describe-markup';
import { inlineText } from './plain-text';

/** An entry of a closing list: a name, and an address where the author gave one. */
export interface ListedItem {
  readonly text: string;
  readonly url?: string;
  readonly location: Location;
}

/** The parts of an article that the page shows in places of their own, and the blocks that remain. */
interface ExtractedSections extends Readonly<Record<ListName, readonly ListedItem[]>> {
  /** The heading that repeats the title. */
  readonly h1?: Heading;
  /** The blocks under "Short Answer" or its like; else the paragraph the article opens with, where it stands alone. */
  readonly answer: readonly RootContent[];
  readonly answerFrom: 'section' | 'opening';
  /** What writers left for each other; it is not published. */
  readonly notes: readonly RootContent[];
  /** Everything else, in order. */
  readonly rest: readonly RootContent[];
}

interface ExtractOptions {
  /** What the page's own heading says; where it is not known, the first h1 is taken to say it. */
  readonly title: string | undefined;
  /** Whether everything but that heading and writers' notes stays in the text. */
  readonly isWhole: boolean;
  /** Whether something was left out of a node before it was parsed: what remains of it may say nothing. */
  readonly isTorn: (node: RootContent) => boolean;
  readonly locate: Locate;
}

type ListName = 'relatedDimensions' | 'seeAlso' | 'relatedQuestions';

const SHORT_ANSWER = /^(?:the )?(?:short|quick|brief) answer$|^tl;? ?dr$/i;

const LISTS: readonly [ListName, RegExp][] = [
  ['relatedDimensions', /^related dimensions?$/i],
  ['relatedQuestions', /^related (?:questions?|articles?)$/i],
  ['seeAlso', /^(?:see also|(?:related|further) reading|read (?:more|next))$/i],
];

/** The exact marks of what writers leave at the end for each other: labels in bold capitals. */
const NOTES = /^(?:NOTES FOR [^a-z]+|SEO OPTIMIZATION NOTES)$/;

/** A heading that shares this part of its words with the title repeats it. */
const REPEATS = 0.6;

/** An opening paragraph of more words is not a short answer. */
const MAX_OPENING_WORDS = 80;

/**
 * Takes an article's tree apart: the heading that repeats the title, the short answer, closing lists and writers' notes
 * are extracted, whatever of their several spellings the author used (`## Short Answer`, `## **Quick answer**`,
 * `**See Also:**`). What is not wholly what its label says stays in the text.
 */
export function extractSections(tree: Root, options: ExtractOptions): ExtractedSections {
  const { title, isWhole, isTorn, locate } = options;
  const lists: Record<ListName, ListedItem[]> = { relatedDimensions: [], seeAlso: [], relatedQuestions: [] };
  const shortAnswer: RootContent[] = [];
  const notes: RootContent[] = [];
  const rest: RootContent[] = [];
  const { children } = tree;
  let h1: Heading | undefined;

  for (let index = 0; index < children.length;) {
    const node = children[index]!;
    const label = getLabel(node);
    if (node.type === 'heading' && node.depth === 1 && !h1 && rest.length === 0 && repeatsTitle(node, title)) {
      h1 = node;
      index += 1;
    } else if (!isWhole && label && SHORT_ANSWER.test(label.text)) {
      const [next] = children.slice(index + 1);
      const own = label.inline ?? next;
      const found = node.type === 'heading' ? takeWhile(children, index + 1, isInSection) : own ? [own] : [];
      shortAnswer.push(...found);
      index += 1 + (label.inline ? 0 : found.length);
    } else if (label && node.type === 'paragraph' && NOTES.test(label.text)) {
      const found = takeWhile(children, index + 1, (next) => next.type !== 'heading' && !isDefinition(next));
      notes.push(node, ...found);
      index += 1 + found.length;
    } else {
      const name = label && !isWhole ? LISTS.find(([, pattern]) => pattern.test(label.text))?.[0] : undefined;
      const list = label && name && readList(name, label, children, index, locate);
      if (list) lists[name].push(...list.items);
      else rest.push(node);
      index += list ? list.length : 1;
    }
  }

  const found = !isWhole && shortAnswer.length === 0 ? findOpening(rest) : undefined;
  const opening = found && !isTorn(found) ? found : undefined;
  return {
    ...(h1 && { h1 }),
    answer: opening ? [opening] : shortAnswer,
    answerFrom: opening ? 'opening' : 'section',
    ...lists,
    notes,
    rest: isWhole ? rest : trimRules(rest.filter((node) => node !== opening)),
  };
}

/** Whether a heading says what the title says, or nearly. */
function repeatsTitle(heading: Heading, title: string | undefined): boolean {
  if (title === undefined) return true;
  const own = new Set(foldSpelling(inlineText(heading)).split(' '));
  const others = new Set(foldSpelling(title).split(' '));
  const shared = [...own].filter((word) => others.has(word)).length;
  return shared / Math.max(own.size, others.size) >= REPEATS;
}

/** The nodes from one on that belong to something. */
function takeWhile(children: readonly RootContent[], from: number, belongs: (node: RootContent) => boolean) {
  const end = children.findIndex((node, index) => index >= from && !belongs(node));
  return children.slice(from, end === -1 ? undefined : end);
}

function isInSection(node: RootContent): boolean {
  const label = node.type === 'paragraph' ? getLabel(node)?.text : undefined;
  const opensAnother = label !== undefined && (NOTES.test(label) || LISTS.some(([, pattern]) => pattern.test(label)));
  return node.type !== 'heading' && node.type !== 'thematicBreak' && !isDefinition(node) && !opensAnother;
}

function isDefinition({ type }: RootContent): boolean {
  return type === 'definition' || type === 'footnoteDefinition';
}

/** The entries of a closing list and how many nodes it takes up; `undefined` where what follows is more than a list. */
function readList(
  name: ListName,
  label: Label,
  children: readonly RootContent[],
  index: number,
  locate: Locate,
): { items: ListedItem[]; length: number } | undefined {
  const isHeading = children[index]!.type === 'heading';
  const found = takeWhile(children, index + 1, isHeading ? isInSection : ({ type }) => type === 'list');
  const blocks = [...(label.inline ? [label.inline] : []), ...found];
  const items = blocks.map((block) => listItems(block, name, locate));
  if (blocks.length === 0 || items.includes(undefined)) return undefined;
  return { items: items.flatMap((entries) => entries ?? []), length: 1 + found.length };
}

interface Label {
  readonly text: string;
  /** What follows on the same line: `**See Also:** [this](this.md)`. */
  readonly inline?: Paragraph;
}

/** What a heading, or a paragraph that starts with a label in bold, says it is about. */
function getLabel(node: RootContent): Label | undefined {
  if (node.type === 'heading') return { text: cleanLabel(inlineText(node)) };
  if (node.type !== 'paragraph') return undefined;
  const [first, ...others] = node.children;
  if (first?.type !== 'strong') return undefined;
  const text = cleanLabel(inlineText(first));
  if (others.length === 0) return { text };
  const colonOutside = others[0]?.type === 'text' ? /^\s*:/.exec(others[0].value) : null;
  if (!colonOutside && !/:\s*$/.test(inlineText(first))) return undefined;
  return { text, inline: createParagraph(others) };
}

/** A paragraph of what follows a label, which starts where its first word does. */
function createParagraph(children: Paragraph['children']): Paragraph | undefined {
  const [first, ...others] = children;
  const lead = first?.type === 'text' ? (/^[\s:]*/.exec(first.value)?.[0].length ?? 0) : 0;
  const kept = first?.type === 'text' ? [{ ...first, value: first.value.slice(lead) }, ...others] : children;
  if (kept.map(inlineText).join('').trim() === '') return undefined;
  const start = first?.position?.start;
  const end = children.at(-1)?.position?.end;
  if (!start || !end) return undefined;
  const movedStart = { ...start, column: start.column + lead, offset: (start.offset ?? 0) + lead };
  return { type: 'paragraph', children: kept, position: { start: movedStart, end } };
}

function cleanLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s:?!.])[\s:?!.]+$/, '')
    .trim();
}

/** The entries of one block, also where it is one line: `**Related Dimensions:** A, B`. */
function listItems(block: RootContent, name: ListName, locate: Locate): ListedItem[] | undefined {
  const toItem = (node: Nodes, link?: Link): ListedItem => {
    return { text: inlineText(node).trim(), ...(link && { url: link.url }), location: locate(link ?? node) };
  };
  if (block.type === 'list') {
    const items = block.children.map((item) => toItem(item, findLink(item)));
    // A name may be one of ours; what only a link leads to cannot be shown without it.
    return name === 'seeAlso' && items.some(({ url }) => url === undefined) ? undefined : items;
  }
  if (block.type !== 'paragraph') return undefined;
  const links = block.children.filter((child) => child.type === 'link');
  const words = block.children.filter((child) => child.type !== 'link').map(inlineText);
  if (links.length > 0) {
    const isList = words.every((text) => /^[\s,;·|/]*(?:(?:and|\.)[\s,;·|/.]*)?$/.test(text));
    return isList ? links.map((link) => toItem(link, link)) : undefined;
  }
  if (name !== 'relatedDimensions') return undefined;
  const names = inlineText(block).split(/[,;·|\n]/);
  return names.map((text) => ({ ...toItem(block), text: text.trim() })).filter(({ text }) => text !== '');
}

function findLink(item: ListItem): Link | undefined {
  let link: Link | undefined;
  visit(item, 'link', (node) => {
    link = node;
    return EXIT;
  });
  return link;
}

/** What an opening paragraph would belong to: without it, the paragraph would stand alone and mean nothing. */
const INTRODUCED = new Set(['list', 'code', 'table', 'blockquote', 'math', 'component', 'defList', 'html']);

/** The paragraph that opens an article and stands alone: it introduces nothing, and a text follows it. */
function findOpening(rest: readonly RootContent[]): Paragraph | undefined {
  const [first, next] = rest.filter((node) => node.type !== 'thematicBreak' && !isDefinition(node));
  if (first?.type !== 'paragraph' || !next || INTRODUCED.has(next.type)) return undefined;
  const text = inlineText(first).trim();
  const isSentence = first.children.some((child) => child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value));
  return isSentence && !/[:：]$/.test(text) && countWords(text) <= MAX_OPENING_WORDS ? first : undefined;
}

/** Rules that divided the text from what was extracted have nothing left to divide. */
function trimRules(blocks: readonly RootContent[]): RootContent[] {
  const isRule = (node: RootContent | undefined) => node === undefined || node.type === 'thematicBreak';
  const start = blocks.findIndex((node) => !isRule(node));
  return start === -1
    ? []
    : blocks.slice(start).filter((node, index, all) => !(isRule(node) && isRule(all[index + 1])));
}
