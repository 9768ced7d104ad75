import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toMdast } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What Markdown has; everything else gives its text. Pictures come by a way of their own, with an alternative. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li'],
    ...['strong', 'b', 'em', 'i', 'del', 's', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'iframe', 'object', 'style', 'head', 'title', 'xml', 'template'],
};

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' });

/**
 * Markdown of what was copied from a web page, Word or Google Docs: only what Markdown has, through a sanitiser. Its
 * pictures are counted, and do not come with it.
 *
 * @example
 * pasteHtml('<p style="color:red" onclick="x()"><b>Why</b> not?</p>'); // => { markdown: '**Why** not?', pictures: 0 }
 */
export function pasteHtml(html: string): { readonly markdown: string; readonly pictures: number } {
  const tree = fromHtml(html, { fragment: true });
  let pictures = 0;
  readWordLists(tree);
  visit(tree, 'element', (element) => {
    const style = getStyle(element);
    if (element.tagName === 'img') pictures += 1;
    // Google Docs wraps everything in a <b> that is not bold, and writes bold as a style.
    if (/^(?:b|strong)$/.test(element.tagName) && /font-weight:\s*(?:normal|400)/.test(style)) element.tagName = 'span';
    if (element.tagName !== 'span') return;
    if (/font-weight:\s*(?:bold|[6-9]00)/.test(style)) element.tagName = 'strong';
    else if (/font-style:\s*italic/.test(style)) element.tagName = 'em';
  });
  const clean = sanitize(tree, SCHEMA) as Root;
  visit(clean, 'element', (element) => {
    if (element.tagName === 'a' && !element.properties.href) element.tagName = 'span';
  });
  visit(clean, 'text', (text) => {
    text.value = text.value.replace(/[\u00a0\u00ad\u200b\ufeff]/g, (sign) => (sign === '\u00a0' ? ' ' : ''));
  });
  const markdown = writer.stringify(toMdast(clean) as Parameters<typeof writer.stringify>[0]).trim();
  return { markdown, pictures };
}

function getStyle({ properties }: Element): string {
  return typeof properties.style === 'string' ? properties.style : '';
}

/** Word writes lists as paragraphs with a sign of their own in front; they become lists again. */
function readWordLists(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const children = node.children as ElementContent[];
    const result: ElementContent[] = [];
    /** The open lists, the outermost first. */
    let open: Element[] = [];
    for (const child of children) {
      const level = child.type === 'element' ? /mso-list:[^;]*\blevel(\d)/.exec(getStyle(child))?.[1] : undefined;
      if (level === undefined || child.type !== 'element') {
        if (child.type !== 'text' || child.value.trim() !== '') open = [];
        result.push(child);
        continue;
      }
      const sign = takeSign(child);
      const depth = Math.min(Number(level), open.length + 1);
      open = open.slice(0, depth);
      let list = open[depth - 1];
      if (!list) {
        list = { type: 'element', tagName: /^\w+[.)]/.test(sign) ? 'ol' : 'ul', properties: {}, children: [] };
        const parent = open.at(-1)?.children.at(-1) as Element | undefined;
        if (parent) parent.children.push(list);
        else result.push(list);
        open.push(list);
      }
      list.children.push({ type: 'element', tagName: 'li', properties: {}, children: child.children });
    }
    (node as { children: ElementContent[] }).children = result;
  });
}

/** @returns the sign that Word has drawn before an entry, which goes with it. */
function takeSign(entry: Element): string {
  let sign = '';
  visit(entry, 'element', (element, index, parent) => {
    if (!/mso-list:\s*ignore/i.test(getStyle(element)) || index === undefined || !parent) return undefined;
    sign = toString(element).trim();
    parent.children.splice(index, 1);
    return false;
  });
  return sign;
}
