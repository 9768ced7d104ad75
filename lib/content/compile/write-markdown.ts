import { decodeHTML } from 'entities';
import type { BlockContent, Definition, Parent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { mdxComponents } from '@/components/mdx';
import type { ComponentNode } from './components';
import type { RenderOptions } from './finish-tree';
import { markdownSyntax } from './parse-markdown';
import { inlineText } from './plain-text';
import { judgeAddress } from './urls';

/**
 * Writes a parsed text again for readers outside the site: links and images with full addresses, components as quotations,
 * lists and tables, nothing that only this site understands. The tree is changed.
 */
export function writeMarkdown(tree: Root, options: RenderOptions): string {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const replace = (...nodes: RootContent[]) => void (parent as Parent).children.splice(index, 1, ...nodes);
    if (node.type === 'component') {
      replace(...writeComponent(node));
      return [SKIP, index];
    }
    if (node.type === 'definition') {
      replace();
      return [SKIP, index];
    }
    if (node.type === 'html') {
      const words = readWords(node.value);
      replace(...(words === '' ? [] : [{ type: 'text' as const, value: words }]));
      return [SKIP, index];
    }
    if (node.type === 'emphasis' && node.data && 'hName' in node.data) {
      replace(...node.children);
      return [SKIP, index];
    }
    if (node.type === 'link' || node.type === 'linkReference') {
      const url = node.type === 'link' ? node.url : (definitions.get(node.identifier)?.url ?? '');
      const href = findTarget(url, inlineText(node), options);
      if (href === undefined) {
        replace(...node.children);
        return [SKIP, index];
      }
      parent.children[index] = { type: 'link', url: href, children: node.children };
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      const url = node.type === 'image' ? node.url : (definitions.get(node.identifier)?.url ?? '');
      const image = options.resolveImage(url);
      const alt = node.alt ?? '';
      replace(image ? { type: 'image', url: options.toAbsolute(image.src), alt } : { type: 'text', value: alt });
      return [SKIP, index + 1];
    }
    return undefined;
  });
  return markdownSyntax.stringify(tree).trim();
}

function findTarget(
  url: string,
  text: string,
  { resolveLink, pageUrl, toAbsolute }: RenderOptions,
): string | undefined {
  const address = judgeAddress(url);
  if (address.kind === 'none' || address.kind === 'data') return undefined;
  const href = resolveLink('href' in address ? address.href : url, text)?.href;
  if (href?.startsWith('#')) return pageUrl + href;
  return href?.startsWith('/') ? toAbsolute(href) : href;
}

function writeComponent({ name, props, children }: ComponentNode): RootContent[] {
  const { schema, getPlainForm, holds } = mdxComponents[name]!;
  const { label, text, quoted } = getPlainForm(schema.parse(props));
  const lead: BlockContent[] = [
    ...(label ? [paragraph({ type: 'strong', children: [{ type: 'text', value: label }] })] : []),
    ...(text ? [paragraph({ type: 'text', value: text })] : []),
  ];
  const content = [...lead, ...(holds === 'nothing' ? [] : (children as BlockContent[]))];
  return quoted ? [{ type: 'blockquote', children: content }] : content;
}

function paragraph(child: RootContent): BlockContent {
  return { type: 'paragraph', children: [child] as Parent['children'] as never };
}

/** The words of some HTML that was let in. */
function readWords(html: string): string {
  return decodeHTML(html.replace(/<br\s*\/?>/gi, '\n').replace(/<[^<>]*>/g, ''));
}
