import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * The words of a heading, a label or a link.
 *
 * @example
 * inlineText(heading); // => 'Short Answer'
 */
export function inlineText(node: Nodes): string {
  return toString(node, { includeHtml: false });
}
