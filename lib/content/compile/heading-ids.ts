import type { Element, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { visit } from 'unist-util-visit';
import { inlineHastText } from './hast-text';

/**
 * Ids that pages give to parts of their own. A heading of the same name gets a number; the audit of the export finds an id
 * that is on a page twice.
 */
export const RESERVED_IDS: readonly string[] = [
  'main',
  'search',
  'short-answer',
  'short-answer-label',
  'contents',
  'sources',
  'about-this-answer',
  'related-questions',
  'see-also',
  'your-notes',
  'cite-plain',
  'cite-bibtex',
  'cite-ris',
  'cite-csl-json',
];

/** A heading that the table of contents and links can point to. */
export interface HeadingEntry {
  /** 2-6, as it is shown. */
  readonly depth: number;
  readonly text: string;
  readonly id: string;
}

/**
 * Gives the headings of a text their ids, in order: stable as long as the words are, unique on the page whatever a
 * heading says. An id that the author gave to any element stays where no other has it.
 *
 * @param prefix what ids begin with, where a page shows several texts.
 * @returns the headings with their ids.
 */
export function setHeadingIds(tree: Root, prefix = ''): HeadingEntry[] {
  const slugger = new GithubSlugger();
  RESERVED_IDS.forEach((id) => slugger.slug(id));
  const headings: HeadingEntry[] = [];
  visit(tree, 'element', (node) => {
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
    const given = typeof node.properties.id === 'string' ? node.properties.id : undefined;
    if (isNote(node)) return;
    if (depth === undefined) {
      if (given !== undefined) node.properties.id = prefix + slugger.slug(given, true);
      return;
    }
    const text = inlineHastText(node);
    const id = prefix + (given ? slugger.slug(given, true) : slugger.slug(text) || slugger.slug('section'));
    node.tagName = `h${Math.max(2, Number(depth))}`;
    node.properties.id = id;
    headings.push({ depth: Math.max(2, Number(depth)), text, id });
  });
  return headings;
}

/** The ids of notes and of references to them have a colon, which no heading's id has. */
function isNote({ properties }: Element): boolean {
  return typeof properties.id === 'string' && /^(?:note|answer):fn/.test(properties.id);
}
