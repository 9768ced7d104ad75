import type { Element, ElementContent, Parents, Root } from 'hast';
import { h } from 'hastscript';
import { visitParents } from 'unist-util-visit-parents';
import { isLink } from './list-uses';
import { isDataUrl } from './pictures';
import { judgeAddress } from './urls';

/** A link or picture whose address no visitor could open from the page. */
export interface AddressFault {
  readonly kind: 'link' | 'remote-image';
  readonly url: string;
  readonly node: Element;
}

/**
 * Makes every address in a text one that can be opened: a link that leads to no page becomes its words, one that is
 * written askew is written out, a picture on another site becomes a link to it, so that nothing is loaded from there.
 */
export function judgeLinks(tree: Root): AddressFault[] {
  const faults: AddressFault[] = [];
  visitParents(tree, 'element', (node, ancestors) => {
    const parent = ancestors.at(-1)!;
    const index = parent.children.indexOf(node);
    if (isLink(node)) {
      const url = String(node.properties.href);
      const address = judgeAddress(url);
      if (address.kind !== 'none' && address.kind !== 'data') {
        if ('href' in address) node.properties.href = address.href;
        return undefined;
      }
      faults.push({ kind: 'link', url, node });
      (parent.children as ElementContent[]).splice(index, 1, ...node.children);
      return index;
    }
    if (node.tagName !== 'img') return undefined;
    const url = String(node.properties.src ?? '');
    const address = judgeAddress(url);
    if (address.kind === 'path' || isDataUrl(url)) return undefined;
    faults.push({ kind: address.kind === 'web' ? 'remote-image' : 'link', url, node });
    parent.children[index] = replaceImage(node, address.kind === 'web' ? address.href : undefined, ancestors);
    return undefined;
  });
  return faults;
}

function replaceImage(node: Element, href: string | undefined, ancestors: readonly Parents[]): ElementContent {
  const { alt, title } = node.properties;
  const words = [alt, title, href && getFileName(href)].find((text) => typeof text === 'string' && text.trim() !== '');
  const text: ElementContent = { type: 'text', value: typeof words === 'string' ? words : '' };
  const inLink = ancestors.some((entry) => entry.type === 'element' && entry.tagName === 'a');
  return href === undefined || inLink
    ? text
    : { ...h('a', { href }, [text]), ...(node.position && { position: node.position }) };
}

function getFileName(href: string): string {
  return decodeURI(new URL(href).pathname.split('/').at(-1) ?? '') || new URL(href).host;
}
