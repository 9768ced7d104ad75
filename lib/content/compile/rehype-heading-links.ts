import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/**
 * Makes each heading a link to itself, so that its address can be copied, shared and kept without a script.
 *
 * The words stay the heading's whole name: no sign that a screen reader would read with them is added. A heading that
 * holds a link already is left alone.
 */
export function rehypeHeadingLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (!/^h[23]$/.test(node.tagName)) return undefined;
      const { id } = node.properties;
      if (typeof id === 'string' && !holdsLink(node)) {
        node.children = [h('a', { href: `#${id}`, className: ['heading-link'] }, node.children)];
      }
      return SKIP;
    });
  };
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
