import type { Element, ElementContent, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { Location } from '@/lib/content/check/finding';
import { shorten } from '@/lib/text/sentences';
import { COMPONENT_TAG, readComponent } from './components';
import type { Locate, MarkupFault } from './describe-markup';
import { isDataUrl } from './pictures';
import { inlineHastText } from './plain-text';
import { judgeAddress } from './urls';

/** A link, an image or a figure as the author wrote it; the text is what stands for it in words. */
export interface LinkUse {
  readonly url: string;
  readonly text: string;
  readonly location: Location;
}

/** Whether an element is a link that an author wrote, and not one between a note and its reference. */
export function isLink({ tagName, properties }: Element): boolean {
  return (
    tagName === 'a' && properties.href !== undefined && !/^doc-(?:noteref|backlink)$/.test(String(properties.role))
  );
}

type Uses = Record<'links' | 'images' | 'figures', LinkUse[]>;

/** What the texts of a page refer to: links, images, and the drawings that `<Figure>` shows. */
export function listUses(trees: readonly Root[], locate: Locate): Uses {
  const uses: Uses = { links: [], images: [], figures: [] };
  visit({ type: 'root', children: trees.flatMap(({ children }) => children) }, 'element', (node) => {
    const { href, src = '', alt = '' } = node.properties;
    const add = (kind: keyof typeof uses, url: string, text: string) => {
      uses[kind].push({ url, text, location: locate(node) });
    };
    if (isLink(node)) add('links', String(href), inlineHastText(node));
    else if (node.tagName === 'img') add('images', String(src), String(alt));
    else if (node.tagName === COMPONENT_TAG) {
      const { name, props } = readComponent(node);
      if (name === 'Figure') add('figures', props.src ?? '', props.alt ?? '');
    }
  });
  return uses;
}

/**
 * Makes every address in a text one that can be opened: a link that leads to no page becomes its words, one that is
 * written askew is written out, a picture on another site becomes a link to it, so that nothing is loaded from there.
 *
 * @returns the addresses that no visitor could open.
 */
export function judgeLinks(tree: Root, locate: Locate): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const report = (code: MarkupFault['code'], url: string, node: Element) => {
    faults.push({ code, name: `"${shorten(url, 40)}"`, location: locate(node) });
  };
  const inLinks = new Set<Nodes>();
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (inLinks.has(parent) || (parent.type === 'element' && parent.tagName === 'a')) inLinks.add(node);
    if (isLink(node)) {
      const url = String(node.properties.href);
      const address = judgeAddress(url);
      if (address.kind !== 'none' && address.kind !== 'data') {
        if ('href' in address) node.properties.href = address.href;
        return undefined;
      }
      report('markup-unsafe-link', url, node);
      (parent.children as ElementContent[]).splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    if (node.tagName !== 'img') return undefined;
    const url = String(node.properties.src ?? '');
    const address = judgeAddress(url);
    if (address.kind === 'path' || isDataUrl(url)) return undefined;
    report(address.kind === 'web' ? 'image-remote' : 'markup-unsafe-link', url, node);
    parent.children[index] = replaceImage(node, address.kind === 'web' ? address.href : undefined, inLinks.has(node));
    return undefined;
  });
  return faults;
}

function replaceImage(node: Element, href: string | undefined, isInLink: boolean): ElementContent {
  const { alt, title } = node.properties;
  const words = [alt, title, href && getFileName(href)].find((text) => typeof text === 'string' && text.trim() !== '');
  const text: ElementContent = { type: 'text', value: typeof words === 'string' ? words : '' };
  return href === undefined || isInLink
    ? text
    : { ...h('a', { href }, [text]), ...(node.position && { position: node.position }) };
}

function getFileName(href: string): string {
  return decodeURI(new URL(href).pathname.split('/').at(-1) ?? '') || new URL(href).host;
}
