import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Location } from '@/lib/content/check/finding';
import { readProperties } from './mdx-components';
import { createHeadingIds } from './heading-ids';
import { inlineText } from './plain-text';

/** A heading that the table of contents and links can point to. */
export interface HeadingEntry {
  /** 2-6, as it is shown. */
  readonly depth: number;
  readonly text: string;
  readonly id: string;
}

/** A link, an image or a figure as the author wrote it; the text is what stands for it in words. */
export interface LinkUse {
  readonly url: string;
  readonly text: string;
  readonly location: Location;
}

type LocationOf = (node: Nodes) => Location;

/** The headings of a body in order, with the ids that the page gives them. */
export function listHeadings(tree: Root): HeadingEntry[] {
  const nextId = createHeadingIds();
  const headings: HeadingEntry[] = [];
  visit(tree, 'heading', (node) => {
    const text = inlineText(node);
    headings.push({ depth: Math.max(2, node.depth), text, id: nextId(text) });
  });
  return headings;
}

/** Headings of the first level in a body whose own h1 is already taken out. */
export function listSecondH1s(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    if (node.depth === 1) headings.push(node);
  });
  return headings;
}

/** Headings that lie more than one level below the one before them; the page's h1 stands before the first. */
export function listSkippedLevels(tree: Root): { readonly node: Heading; readonly from: number }[] {
  const skipped: { node: Heading; from: number }[] = [];
  let from = 1;
  visit(tree, 'heading', (node) => {
    if (node.depth > from + 1) skipped.push({ node, from });
    from = Math.max(2, node.depth);
  });
  return skipped;
}

/** All links, also those by reference (`[text][label]`). */
export function listLinks(tree: Root, locate: LocationOf): LinkUse[] {
  const urls = new Map<string, string>();
  visit(tree, 'definition', (node) => {
    if (!urls.has(node.identifier)) urls.set(node.identifier, node.url);
  });
  const links: LinkUse[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const url = node.type === 'link' ? node.url : urls.get(node.identifier);
    if (url !== undefined) links.push({ url, text: inlineText(node), location: locate(node) });
  });
  return links;
}

export function listImages(tree: Root, locate: LocationOf): LinkUse[] {
  const images: LinkUse[] = [];
  visit(tree, 'image', (node) => {
    images.push({ url: node.url, text: node.alt ?? '', location: locate(node) });
  });
  return images;
}

/** The `<Figure>` components of an `.mdx` article. */
export function listFigures(tree: Root, locate: LocationOf): LinkUse[] {
  const figures: LinkUse[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'Figure') return;
    const { src = '', alt = '' } = readProperties(node);
    figures.push({ url: src, text: alt, location: locate(node) });
  });
  return figures;
}
