import type { Element, Root as Tree } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import GithubSlugger from 'github-slugger';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { ReportNode } from './describe-markup';
import { inlineHastText } from './plain-text';

/**
 * Ids that pages give to parts of their own. A heading of the same name gets a number; the audit of the export finds an id
 * that is on a page twice.
 */
const RESERVED_IDS = (
  'main search short-answer short-answer-label contents sources about-this-answer related-questions see-also your-notes ' +
  'cite-plain cite-bibtex cite-ris cite-csl-json'
).split(' ');

/** A heading that the table of contents and links can point to. */
export interface HeadingEntry {
  /** 2-6, as it is shown. */
  readonly depth: number;
  readonly text: string;
  readonly id: string;
}

/** Reports headings of a second first level, and those more than one level below the one before; the h1 comes first. */
export function checkHeadings(tree: Root, report: ReportNode): void {
  let last = 1;
  visit(tree, 'heading', (node) => {
    const { depth } = node;
    if (depth > last + 1) {
      const fix = `Write it with ${'#'.repeat(last + 1)}.`;
      report('heading-skipped', node, `This heading of level ${depth} follows one of level ${last}.`, fix);
    }
    if (depth === 1) {
      const message = 'There is more than one heading of the first level; this one is shown as a second-level one.';
      report('heading-second-h1', node, message, 'Write it with ##.');
    }
    last = Math.max(2, depth);
  });
}

/** A heading in bold loses the bold; one of the first level moves to the second, because the page's h1 is the title. */
export function cleanHeadings(tree: Root): void {
  visit(tree, 'heading', (node) => {
    node.depth = Math.max(2, node.depth) as typeof node.depth;
    const [only, ...others] = node.children;
    if (only?.type === 'strong' && others.length === 0) node.children = only.children;
  });
}

/**
 * Gives the headings of a text their ids, in order: stable as long as the words are, unique on the page whatever a
 * heading says. An id that the author gave to any element stays where no other has it.
 *
 * @param prefix what ids begin with, where a page shows several texts.
 * @returns the headings with their ids.
 */
export function setHeadingIds(tree: Tree, prefix = ''): HeadingEntry[] {
  const slugger = new GithubSlugger();
  RESERVED_IDS.forEach((id) => slugger.slug(id));
  const headings: HeadingEntry[] = [];
  visit(tree, 'element', (node) => {
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
    const given = typeof node.properties.id === 'string' ? node.properties.id : undefined;
    // The ids of notes and of references to them have a colon, which no heading's id has.
    if (given !== undefined && /^(?:note|answer):fn/.test(given)) return;
    if (depth === undefined) {
      if (given !== undefined) node.properties.id = prefix + slugger.slug(given, true);
      return;
    }
    const text = inlineHastText(node);
    const id = prefix + (given ? slugger.slug(given, true) : slugger.slug(text) || slugger.slug('section'));
    const shownDepth = Math.max(2, Number(depth));
    node.tagName = `h${shownDepth}`;
    node.properties.id = id;
    headings.push({ depth: shownDepth, text, id });
  });
  return headings;
}

/**
 * Makes each heading a link to itself, so that its address can be copied, shared and kept without a script.
 *
 * The words stay the heading's whole name: no sign that a screen reader would read with them is added. A heading that
 * holds a link already is left alone.
 */
export function linkHeadings(tree: Tree): void {
  visit(tree, 'element', (node) => {
    if (!/^h[23]$/.test(node.tagName)) return undefined;
    const { id } = node.properties;
    if (typeof id === 'string' && !holdsLink(node)) {
      node.children = [h('a', { href: `#${id}`, className: ['heading-link'] }, node.children)];
    }
    return SKIP;
  });
}

function holdsLink(heading: Element): boolean {
  let found = false;
  visit(heading, 'element', ({ tagName }) => {
    if (tagName !== 'a') return undefined;
    found = true;
    return EXIT;
  });
  return found;
}
