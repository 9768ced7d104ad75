import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
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
 * Finishes an article's tree: heading ids, resolved links and images, code that scrolls by itself, task lists that need
 * no form control, and a mark on what opens with a quotation mark.
 */
export function rehypeArticle({ resolveLink, resolveImage }: ArticleResolvers) {
  return (tree: Root): void => {
    const nextId = createHeadingIds();
    let codeCount = 0;
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
      if (node.tagName === 'pre') {
        codeCount += 1;
        Object.assign(node.properties, { tabIndex: 0, role: 'region', ariaLabel: `Code ${codeCount}` });
      }
      if (node.tagName === 'p' && OPENING_QUOTE.test(toString(node))) node.properties.className = ['hang'];
      if (node.tagName === 'input') parent.children[index] = createTaskMark(node);
    });
  };
}

/** Where the stylesheet lets it hang, a quotation mark stands outside the edge of the text, as in a printed book. */
const OPENING_QUOTE = /^["“]/;

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
