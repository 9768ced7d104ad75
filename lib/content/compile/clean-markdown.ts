import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A heading in bold loses the bold; one of the first level moves to the second, because the page's h1 is the title. */
export function cleanMarkdown(tree: Root): void {
  visit(tree, 'heading', (node) => {
    node.depth = Math.max(2, node.depth) as typeof node.depth;
    const [only, ...others] = node.children;
    if (only?.type === 'strong' && others.length === 0) node.children = only.children;
  });
}
