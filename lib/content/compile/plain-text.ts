import type { Nodes, Parent } from 'mdast';
import { toString } from 'mdast-util-to-string';

const LEAF_BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'code', 'html']);

/**
 * The words of a tree without its markup: one line for each paragraph, heading, table cell or code block.
 *
 * @example
 * toPlainText(parse('# A *b*\n\nc')); // => 'A b\nc'
 */
export function toPlainText(nodes: Nodes | readonly Nodes[]): string {
  const lines: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteReference' || node.type === 'html') return;
    if (LEAF_BLOCKS.has(node.type) || !('children' in node)) {
      const line = inlineText(node).replace(/\s+/g, ' ').trim();
      if (line !== '') lines.push(line);
    } else (node as Parent).children.forEach(walk);
  };
  if (Array.isArray(nodes)) nodes.forEach(walk);
  else walk(nodes as Nodes);
  return lines.join('\n');
}

/**
 * The words of a heading, a label or a link.
 *
 * @example
 * inlineText(heading); // => 'Short Answer'
 */
export function inlineText(node: Nodes): string {
  return toString(node, { includeHtml: false });
}
