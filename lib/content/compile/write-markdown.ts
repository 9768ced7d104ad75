import type { BlockContent, Definition, Nodes, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isMdxComponent, readProperties, type MdxComponentName } from './mdx-components';
import { parseForWriting } from './parse-for-writing';
import type { MarkdownFormat } from './parse-markdown';
import { inlineText } from './plain-text';
import type { ArticleResolvers } from './rehype-article';

/** What plain Markdown needs to know; the resolvers give addresses that mean something outside the site. */
export interface WriteOptions extends ArticleResolvers {
  readonly format: MarkdownFormat;
}

/**
 * Writes checked Markdown anew for readers outside the site: links and images with full addresses, components as
 * quotations, lists and tables, nothing that only this site understands.
 *
 * @example
 * writeMarkdown('See [x](x.md).', options); // => 'See [x](https://example.org/articles/x).\n'
 */
export function writeMarkdown(markdown: string, { format, resolveLink, resolveImage }: WriteOptions): string {
  const tree = parseForWriting(markdown, format);
  writeComponents(tree);
  resolveAddresses(tree, { resolveLink, resolveImage });
  return writer.stringify(tree);
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', fences: true, listItemIndent: 'one' })
  .freeze();

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Write = (properties: Readonly<Record<string, string>>, children: BlockContent[]) => RootContent[];

const WRITERS: Record<MdxComponentName, Write> = {
  Callout: ({ title, type }, children) => [quote(title ?? CALLOUT_TITLES[type ?? ''] ?? 'Note', children)],
  KeyTakeaway: (_, children) => [quote('Key takeaway', children)],
  Steps: (_, children) => children,
  Comparison: ({ caption = '' }, children) => [strongLine(caption), ...children],
  Figure: ({ alt = '', caption }) => [quote('Figure', [paragraph(caption ? `${alt} (${caption})` : alt)])],
};

const CALLOUT_TITLES: Readonly<Record<string, string>> = { note: 'Note', example: 'Example', warning: 'Careful' };

function writeComponents(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent || !isJsx(node)) return;
    const { name } = node;
    const written = isMdxComponent(name)
      ? WRITERS[name](readProperties(node), node.children as BlockContent[])
      : (node.children as RootContent[]);
    (parent as Parent).children.splice(index, 1, ...written);
    return index;
  });
}

function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function quote(title: string, children: BlockContent[]): RootContent {
  return { type: 'blockquote', children: [strongLine(title), ...children] };
}

function strongLine(text: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: text }] }] };
}

function paragraph(text: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** Gives every link and image its full address; what leads nowhere becomes the words that stand for it. */
function resolveAddresses(tree: Root, { resolveLink, resolveImage }: ArticleResolvers): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return;
    const replace = (...nodes: RootContent[]) => {
      (parent as Parent).children.splice(index, 1, ...nodes);
      return [SKIP, index] as [typeof SKIP, number];
    };
    if (node.type === 'definition' || node.type === 'html') return replace();
    if (node.type === 'link' || node.type === 'linkReference') {
      const url = node.type === 'link' ? node.url : (definitions.get(node.identifier)?.url ?? '');
      const link = resolveLink(url, inlineText(node));
      if (!link) {
        (parent as Parent).children.splice(index, 1, ...node.children);
        return index;
      }
      parent.children[index] = { type: 'link', url: link.href, children: node.children };
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      const url = node.type === 'image' ? node.url : (definitions.get(node.identifier)?.url ?? '');
      const image = resolveImage(url);
      const alt = node.alt ?? '';
      return replace(image ? { type: 'image', url: image.src, alt } : { type: 'text', value: alt });
    }
  });
}
