import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { createHeadingIds } from './heading-ids';

/** Where a link leads once it is resolved: a path of the site (`/articles/x#y`), a fragment, or another site. */
export interface ResolvedLink {
  readonly href: string;
}

/** An image of the collection, ready to be shown without moving the text around it. */
export interface ResolvedImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export interface ArticleResolvers {
  /** `undefined` turns the link into plain text. */
  readonly resolveLink: (url: string, text: string) => ResolvedLink | undefined;
  /** `undefined` puts the alternative text in the image's place. */
  readonly resolveImage: (url: string) => ResolvedImage | undefined;
}

/**
 * Finishes an article's tree: heading ids, resolved links and images, tables that scroll by themselves, task lists that
 * need no form control.
 */
export function rehypeArticle({ resolveLink, resolveImage }: ArticleResolvers) {
  return (tree: Root): void => {
    const nextId = createHeadingIds();
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || !parent) return;
      if (/^h[2-6]$/.test(node.tagName) && !node.properties.id) node.properties.id = nextId(toString(node));
      if (node.tagName === 'a') {
        const link = resolveAnchor(node, resolveLink);
        if (link) node.properties = link;
        else {
          parent.children.splice(index, 1, ...node.children);
          return index;
        }
      }
      if (node.tagName === 'img') parent.children[index] = resolveImg(node, resolveImage);
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName === 'input') parent.children[index] = createTaskMark(node);
    });
    wrapTables(tree);
  };
}

/** A table wider than the page scrolls by itself, and by keyboard. */
function wrapTables(tree: Root): void {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || index === undefined || !parent) return;
    count += 1;
    const properties = { className: ['table-scroll'], role: 'region', ariaLabel: `Table ${count}`, tabIndex: 0 };
    parent.children[index] = h('div', properties, [node]);
    return SKIP;
  });
}

function resolveAnchor(node: Element, resolveLink: ArticleResolvers['resolveLink']): Element['properties'] | undefined {
  const url = String(node.properties.href ?? '');
  const isFootnote = 'dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties;
  if (isFootnote) return node.properties;
  const link = resolveLink(url, toString(node));
  return link && { ...node.properties, href: link.href };
}

function resolveImg(node: Element, resolveImage: ArticleResolvers['resolveImage']): Element {
  const alt = String(node.properties.alt ?? '');
  const image = resolveImage(String(node.properties.src ?? ''));
  if (!image) return h('span', alt);
  const { title } = node.properties;
  return h('img', { ...image, alt, title, loading: 'lazy', decoding: 'async' });
}

function createTaskMark(node: Element): Element {
  const isDone = node.properties.checked === true;
  const className = ['task-mark', ...(isDone ? ['task-mark-done'] : [])];
  return h('span', { className, role: 'img', ariaLabel: isDone ? 'Done' : 'To do' });
}
