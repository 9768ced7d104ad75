import type { Element, Root as Tree } from 'hast';
import type { Heading, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Location } from '@/lib/content/check/finding';
import { COMPONENT_TAG } from './component-node';
import { inlineHastText } from './hast-text';

/** A link, an image or a figure as the author wrote it; the text is what stands for it in words. */
export interface LinkUse {
  readonly url: string;
  readonly text: string;
  readonly location: Location;
}

/** Gives the place of a node of either tree. */
export type Locate = (node: { readonly position?: Heading['position'] }) => Location;

/** Headings of the first level in a body whose own h1 is already taken out. */
export function listSecondH1s(blocks: readonly RootContent[]): Heading[] {
  return listHeadings(blocks).filter(({ depth }) => depth === 1);
}

/** Headings that lie more than one level below the one before them; the page's h1 comes before the first. */
export function listSkippedLevels(blocks: readonly RootContent[]): { readonly node: Heading; readonly from: number }[] {
  let from = 1;
  return listHeadings(blocks).flatMap((node) => {
    const skipped = node.depth > from + 1 ? [{ node, from }] : [];
    from = Math.max(2, node.depth);
    return skipped;
  });
}

function listHeadings(blocks: readonly RootContent[]): Heading[] {
  const headings: Heading[] = [];
  visit({ type: 'root', children: [...blocks] }, 'heading', (node) => void headings.push(node));
  return headings;
}

/** All links but those between notes and their references. */
export function listLinks(tree: Tree, locate: Locate): LinkUse[] {
  const links: LinkUse[] = [];
  visit(tree, 'element', (node) => {
    if (isLink(node))
      links.push({ url: String(node.properties.href), text: inlineHastText(node), location: locate(node) });
  });
  return links;
}

/** Whether an element is a link that an author wrote. */
export function isLink({ tagName, properties }: Element): boolean {
  return (
    tagName === 'a' && properties.href !== undefined && !/^doc-(?:noteref|backlink)$/.test(String(properties.role))
  );
}

export function listImages(tree: Tree, locate: Locate): LinkUse[] {
  const images: LinkUse[] = [];
  visit(tree, 'element', (node) => {
    const { src = '', alt = '' } = node.properties;
    if (node.tagName === 'img') images.push({ url: String(src), text: String(alt), location: locate(node) });
  });
  return images;
}

/** The drawings that `<Figure>` shows. */
export function listFigures(tree: Tree, locate: Locate): LinkUse[] {
  const figures: LinkUse[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName !== COMPONENT_TAG || node.properties.dataName !== 'Figure') return;
    const { src = '', alt = '' } = readProps(node);
    figures.push({ url: src, text: alt, location: locate(node) });
  });
  return figures;
}

/** The properties of a component in a tree of HTML. */
export function readProps({ properties }: Element): Record<string, string> {
  return JSON.parse(String(properties.dataProps)) as Record<string, string>;
}
