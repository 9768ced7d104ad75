import type { Element, Nodes as HastNodes, Root } from 'hast';
import { toString as hastToString } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { COMPONENT_TAG } from './components';

/**
 * The words of a heading, a label or a link.
 *
 * @example
 * inlineText(heading); // => 'Short Answer'
 */
export function inlineText(node: Nodes): string {
  return toString(node, { includeHtml: false });
}

/** The same for an element of HTML, with single spaces. */
export function inlineHastText(element: Element): string {
  return hastToString(element).replace(/\s+/g, ' ').trim();
}

/** Elements that each are a line of the text, unless they hold others of their kind. */
export const LINES: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption summary pre blockquote details div section figure'.split(' '),
);

/**
 * The words of a tree of HTML without its markup: one line for each paragraph, heading, table cell or code block. Notes
 * are read where they are, their numbers are not.
 *
 * @example
 * toPlainText(h('div', [h('h2', ['A ', h('b', 'b')]), h('p', 'c')])); // => 'A b\nc'
 */
export function toPlainText(tree: Root | Element): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const walk = (node: HastNodes): void => {
    if (node.type === 'text') line += node.value;
    if (!('children' in node)) return;
    if (node.type !== 'element') return node.children.forEach(walk);
    const { tagName, properties } = node;
    if ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties) return;
    if (tagName === 'h2' && properties.id === 'footnote-label') return;
    if (tagName === 'br') line += ' ';
    const isLine = LINES.has(tagName) || tagName === COMPONENT_TAG;
    if (isLine) endLine();
    node.children.forEach(walk);
    if (isLine) endLine();
  };
  walk(tree);
  endLine();
  return lines.join('\n');
}
