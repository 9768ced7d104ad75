import type { Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isComment, isLineBreak } from './check-markup';

/**
 * Makes a checked tree fit for the page: comments go, `<br>` becomes a break, a heading in bold loses the bold, and
 * what is left of the first level moves to the second, because the page's h1 is the question.
 */
export function remarkClean() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (index === undefined || !parent) return;
      if (isCommentNode(node)) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (isBreakNode(node)) parent.children[index] = { type: 'break' };
      if (node.type === 'heading') {
        node.depth = Math.max(2, node.depth) as typeof node.depth;
        const [only, ...others] = node.children;
        if (only?.type === 'strong' && others.length === 0) node.children = only.children;
      }
    });
  };
}

function isCommentNode(node: Root | RootContent): boolean {
  if (node.type === 'html') return isComment(node.value);
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

function isBreakNode(node: Root | RootContent): boolean {
  if (node.type === 'html') return isLineBreak(node.value);
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'br';
}
