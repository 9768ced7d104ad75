import type { Heading, Link, List, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineText } from './plain-text';

/** The parts of an article that the page shows in places of their own, and the blocks that remain. */
export interface LiftedSections {
  /** The first h1, where the body has one. */
  readonly h1?: Heading;
  /** The blocks under "Short Answer" or its like. */
  readonly shortAnswer?: readonly RootContent[];
  /** The paragraph an article opens with when it has no short-answer section. */
  readonly opening?: Paragraph;
  readonly relatedDimensions: readonly LabelledItem[];
  readonly seeAlso: readonly LabelledItem[];
  readonly relatedQuestions: readonly LabelledItem[];
  /** What writers left for each other; it is not published. */
  readonly notes: readonly RootContent[];
  /** Everything else, in order. */
  readonly rest: readonly RootContent[];
}

/** One entry of a closing list: a name, and a link where the author made it one. */
export interface LabelledItem {
  readonly text: string;
  readonly link?: Link;
  readonly node: RootContent | List['children'][number];
}

type SectionName = 'shortAnswer' | 'relatedDimensions' | 'seeAlso' | 'relatedQuestions' | 'notes';

const LABELS: readonly [SectionName, RegExp][] = [
  ['shortAnswer', /^(?:the )?(?:short|quick|brief) answer$|^tl;? ?dr$/i],
  ['relatedDimensions', /^related dimensions?$/i],
  ['relatedQuestions', /^related (?:questions?|articles?|reading)$/i],
  ['seeAlso', /^(?:see also|further reading|read (?:more|next))$/i],
  ['notes', /^[^a-z]*\bNOTES?\b[^a-z]*$/],
  ['notes', /^(?:seo|editor|editorial|writer'?s?|internal|author'?s?|implementation)\b.*\bnotes?\b/i],
];

/**
 * Takes an article's tree apart: question, short answer, closing lists and writers' notes are lifted out, whatever
 * of their several spellings the author used (`## Short Answer`, `## **Quick answer**`, `**See Also:**`).
 *
 * A heading's section ends at the next heading or rule; a label in bold takes the lists that follow it, or, for the
 * short answer, the one paragraph.
 */
export function liftSections(tree: Root): LiftedSections {
  const found: Record<SectionName, RootContent[]> = {
    shortAnswer: [],
    relatedDimensions: [],
    seeAlso: [],
    relatedQuestions: [],
    notes: [],
  };
  const rest: RootContent[] = [];
  let h1: Heading | undefined;
  let section: { name: SectionName; isHeading: boolean } | undefined;

  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 1 && !h1 && rest.length === 0) {
      h1 = node;
      section = undefined;
      continue;
    }
    const label = getLabel(node);
    const name = label && LABELS.find(([, pattern]) => pattern.test(label.text))?.[0];
    if (label && name) {
      section = { name, isHeading: node.type === 'heading' };
      if (name === 'notes') found.notes.push(node);
      else if (label.inline) found[name].push(label.inline);
      continue;
    }
    if (section && !belongsTo(section, node, found[section.name])) section = undefined;
    if (section) found[section.name].push(node);
    else rest.push(node);
  }

  const opening = found.shortAnswer.length === 0 ? findOpening(rest) : undefined;
  return {
    ...(h1 && { h1 }),
    ...(found.shortAnswer.length > 0 && { shortAnswer: found.shortAnswer }),
    ...(opening && { opening }),
    relatedDimensions: found.relatedDimensions.flatMap(listItems),
    seeAlso: found.seeAlso.flatMap(listItems),
    relatedQuestions: found.relatedQuestions.flatMap(listItems),
    notes: found.notes,
    rest: trimRules(rest.filter((node) => node !== opening)),
  };
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
    .replace(/[\s:?!.]+$/, '')
    .trim();
}

function belongsTo(
  section: { name: SectionName; isHeading: boolean },
  node: RootContent,
  found: readonly RootContent[],
): boolean {
  if (node.type === 'heading' || node.type === 'definition' || node.type === 'footnoteDefinition') return false;
  if (section.name === 'notes') return true;
  if (node.type === 'thematicBreak') return false;
  if (section.name === 'shortAnswer') return section.isHeading || (node.type === 'paragraph' && found.length === 0);
  return node.type === 'list';
}

/** The entries of a closing list, also where it is one line: `**Related Dimensions:** A, B`. */
function listItems(node: RootContent): LabelledItem[] {
  if (node.type === 'list') {
    return node.children.map((item) => ({ text: inlineText(item).trim(), ...getLink(item), node: item }));
  }
  if (node.type !== 'paragraph') return [];
  const links = node.children.filter((child): child is Link => child.type === 'link');
  if (links.length > 0) return links.map((link) => ({ text: inlineText(link).trim(), link, node }));
  const names = inlineText(node).split(/[,;·|\n]/);
  return names.map((name) => ({ text: name.trim(), node })).filter(({ text }) => text !== '');
}

function getLink(item: List['children'][number]): { link?: Link } {
  let link: Link | undefined;
  visit(item, 'link', (node) => {
    link ??= node;
  });
  return link ? { link } : {};
}

function findOpening(rest: readonly RootContent[]): Paragraph | undefined {
  const first = rest.find((node) => node.type !== 'thematicBreak');
  const startsPlain = first?.type === 'paragraph' && first.children.some((child) => child.type === 'text');
  return startsPlain && rest.length > 1 ? first : undefined;
}

/** Rules that divided the text from what was lifted have nothing left to divide. */
function trimRules(blocks: readonly RootContent[]): RootContent[] {
  const isRule = (node: RootContent | undefined) => node?.type === 'thematicBreak';
  let start = 0;
  let end = blocks.length;
  while (start < end && isRule(blocks[start])) start += 1;
  while (end > start && isRule(blocks[end - 1])) end -= 1;
  return blocks.slice(start, end).filter((node, index, all) => !(isRule(node) && isRule(all[index + 1])));
}
