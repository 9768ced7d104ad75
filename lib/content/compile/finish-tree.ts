import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { hrefTo } from '@/lib/site/paths';
import { text } from '#words/article';
import { setCode } from './code-blocks';
import { COMPONENT_TAG, readComponent } from './components';
import { parseFigure } from './figure';
import { linkHeadings } from './headings';
import { linkTerms, type MarkedTerm } from './link-terms';
import { isLink } from './links';
import type { ResolvedImage } from './pictures';
import { inlineHastText } from './plain-text';
import { setTables } from './tables';

/** How a text reaches what it refers to. */
export interface ArticleResolvers {
  /** Where a link leads: a path of the site, a fragment or another site; `undefined` turns it into plain text. */
  readonly resolveLink: (url: string, text: string) => { readonly href: string } | undefined;
  /** `undefined` puts the alternative text in the image's place. */
  readonly resolveImage: (url: string) => ResolvedImage | undefined;
  /** The text of an SVG file, by the address that the article gives. */
  readonly getFigure: (src: string) => string | undefined;
}

export interface RenderOptions extends ArticleResolvers {
  /** The full address of the page that the text is on. */
  readonly pageUrl: string;
  /** Makes a path of the site a full address. */
  readonly toAbsolute: (path: string) => string;
  /** Whether the page shows it as its own text: with headings that link to themselves, and with terms. */
  readonly isMain?: boolean | undefined;
  /** What to link to where it is first mentioned. */
  readonly terms?: readonly MarkedTerm[] | undefined;
}

/** How wide an image is in the text, for the browser to choose a form of it. */
const IMAGE_SIZES = '(min-width: 44rem) 41rem, 100vw';

/**
 * Finishes a text for the page: links and images reach what they mean, components stay components, code and formulas are
 * set, tables can be read at any width.
 */
export async function finishTree(tree: Root, options: RenderOptions): Promise<Root> {
  const { isMain, terms = [] } = options;
  placeElements(tree, options);
  await setCode(tree);
  setTables(tree);
  if (isMain) {
    linkHeadings(tree);
    linkTerms(
      tree,
      terms.map((term) => ({ ...term, href: toHref(term.href) })),
    );
  }
  return tree;
}

/** An address with the site's base path, if it is a path of the site. */
function toHref(address: string): string {
  return address.startsWith('/') ? hrefTo(address) : address;
}

/** Where the stylesheet lets it hang, a quotation mark is outside the edge of the text, as in a printed book. */
const OPENING_QUOTE = /^["“„«]/;

function placeElements(tree: Root, { resolveLink, resolveImage, getFigure }: RenderOptions): void {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isLink(node)) {
      const link = resolveLink(String(node.properties.href), inlineHastText(node));
      if (!link) {
        (parent.children as ElementContent[]).splice(index, 1, ...node.children);
        return [SKIP, index];
      }
      node.properties.href = toHref(link.href);
    }
    if (node.tagName === 'img') {
      parent.children[index] = createImage(node, resolveImage(String(node.properties.src ?? '')));
      return SKIP;
    }
    if (node.tagName === 'p' && OPENING_QUOTE.test(toString(node))) node.properties.className = ['hang'];
    if (node.tagName === 'input') parent.children[index] = createTaskMark(node);
    if (node.tagName === COMPONENT_TAG) parent.children[index] = createComponent(node, getFigure);
    return undefined;
  });
}

function createImage(node: Element, image: ResolvedImage | undefined): Element {
  const alt = String(node.properties.alt ?? '');
  if (!image) return h('span', alt);
  const { src, width, height, sources = [] } = image;
  const { title } = node.properties;
  const img = h('img', { src: toHref(src), width, height, alt, title, loading: 'lazy', decoding: 'async' });
  if (sources.length === 0) return img;
  const forms = sources.map(({ type, srcset }) =>
    h('source', { type, srcset: srcset.split(', ').map(toHref).join(', '), sizes: IMAGE_SIZES }),
  );
  return h('picture', [...forms, img]);
}

function createTaskMark(node: Element): Element {
  const isDone = node.properties.checked === true;
  const className = ['task-mark', ...(isDone ? ['task-mark-done'] : [])];
  return h('span', { className, role: 'img', ariaLabel: isDone ? text.done : text.toDo });
}

/** A component as the compiler knows it. A drawing whose file cannot be shown becomes the words that stand for it. */
function createComponent(node: Element, getFigure: RenderOptions['getFigure']): Element | MdxJsxFlowElementHast {
  const { name, props } = readComponent(node);
  let { children } = node;
  if (name === 'Figure') {
    const figure = parseFigure(getFigure(props.src ?? '') ?? '');
    if ('fault' in figure) return h('p', [h('strong', `${text.figure}.`), ` ${props.alt ?? ''}`]);
    const { element } = figure;
    children = [{ ...element, properties: { ...element.properties, role: 'img', ariaLabel: props.alt ?? '' } }];
  }
  const attributes = Object.entries(props).map(([key, value]) => {
    return { type: 'mdxJsxAttribute' as const, name: key, value };
  });
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}
