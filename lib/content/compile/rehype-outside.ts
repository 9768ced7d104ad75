import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/**
 * Fits an article's tree for readers that have neither the page nor its stylesheet: links to places on the page get its
 * address, and drawings, which take their colours from the page, become the words that stand for them.
 */
export function rehypeOutside({ pageUrl }: { readonly pageUrl: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || !parent) return;
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('#'))
        node.properties.href = pageUrl + href;
      if (node.tagName === 'figure') parent.children[index] = describeFigure(node);
    });
  };
}

function describeFigure({ children }: Element): Element {
  const elements = children.filter((child) => child.type === 'element');
  const caption = elements.find(({ tagName }) => tagName === 'figcaption');
  const drawing = elements.find(({ tagName }) => tagName === 'svg');
  const words = [h('strong', 'Figure.'), ` ${String(drawing?.properties.ariaLabel ?? '')}`];
  return h('blockquote', [h('p', words), ...(caption ? [h('p', caption.children)] : [])]);
}
