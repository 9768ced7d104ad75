import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { absoluteUrl } from '@/lib/site/paths';
import type { JsonLdFacts, JsonLdNode, LinkFacts, MetaFacts, PageFacts } from './model';

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'title', 'desc']);

/**
 * Reads a page as a machine does: parsed by the rules of HTML, without running its scripts.
 *
 * @param file relative to the export.
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export function readPage(file: string, html: string): PageFacts {
  const path = `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`;
  const url = absoluteUrl(path);
  const elements = listElements(fromHtml(html));
  const inHead = elements.filter(({ isInHead }) => isInHead).map(({ element }) => element);
  const inBody = elements.filter(({ isInHead }) => !isInHead).map(({ element }) => element);
  const main = inBody.find(({ tagName }) => tagName === 'main');
  const language = elements.find(({ element }) => element.tagName === 'html')?.element.properties.lang;
  return {
    file,
    path,
    url,
    ...(language ? { language: String(language) } : {}),
    titles: inHead.filter(({ tagName }) => tagName === 'title').map((title) => collapse(readAllText(title))),
    metas: inHead.flatMap(readMeta),
    links: inHead.flatMap(readLink),
    misplaced: inBody.flatMap(nameMetadata),
    jsonLd: elements.flatMap(({ element }) => readJsonLd(element)),
    headings: inBody.filter(({ tagName }) => tagName === 'h1').map(readVisibleText),
    breadcrumb: readBreadcrumb(inBody),
    text: main ? readVisibleText(main) : '',
    targets: listTargets(inBody, url),
  };
}

interface PlacedElement {
  readonly element: Element;
  readonly isInHead: boolean;
}

function listElements(root: Root): PlacedElement[] {
  const found: PlacedElement[] = [];
  const walk = (node: Nodes, isInHead: boolean): void => {
    if (node.type === 'element') found.push({ element: node, isInHead });
    if (!('children' in node)) return;
    // What is drawn in SVG has titles of its own.
    if (node.type === 'element' && node.tagName === 'svg') return;
    const isHead = node.type === 'element' && node.tagName === 'head';
    for (const child of node.children) walk(child, isInHead || isHead);
  };
  walk(root, false);
  return found;
}

function readMeta({ tagName, properties }: Element): MetaFacts[] {
  if (tagName !== 'meta') return [];
  const { charSet, name, property, content, media } = properties;
  if (charSet) return [{ name: 'charset', content: String(charSet) }];
  const key = name ?? property;
  if (key === undefined || key === null) return [];
  return [{ name: String(key), content: readAttribute(content), ...(media ? { media: String(media) } : {}) }];
}

function readLink({ tagName, properties }: Element): LinkFacts[] {
  if (tagName !== 'link') return [];
  const { rel, href, type } = properties;
  return [{ rel: readAttribute(rel), href: readAttribute(href), ...(type ? { type: String(type) } : {}) }];
}

/** Metadata that only counts in the head; `itemprop` makes a `meta` of the body legitimate. */
function nameMetadata({ tagName, properties }: Element): string[] {
  if (tagName === 'title') return ['title'];
  if (tagName === 'meta' && !('itemProp' in properties)) return [`meta ${readAttribute(properties.name)}`.trim()];
  const rel = readAttribute(properties.rel);
  return tagName === 'link' && /\b(?:canonical|alternate|icon|manifest)\b/.test(rel) ? [`link ${rel}`] : [];
}

function readJsonLd(element: Element): JsonLdFacts[] {
  if (element.tagName !== 'script' || element.properties.type !== 'application/ld+json') return [];
  const source = readAllText(element);
  try {
    const value = JSON.parse(source) as JsonLdNode | JsonLdNode[];
    return (Array.isArray(value) ? value : [value]).map((node) => ({ source, node }));
  } catch {
    return [{ source }];
  }
}

function readBreadcrumb(elements: readonly Element[]): string[] {
  const breadcrumb = elements.find(
    ({ tagName, properties }) => tagName === 'nav' && properties.ariaLabel === 'Breadcrumb',
  );
  if (!breadcrumb) return [];
  return listElements({ type: 'root', children: [breadcrumb] })
    .filter(({ element }) => element.tagName === 'a')
    .map(({ element }) => readVisibleText(element));
}

function listTargets(elements: readonly Element[], base: string): string[] {
  const targets = elements.flatMap(({ tagName, properties }) => {
    const href = readAttribute(properties.href);
    if (tagName !== 'a' || href === '' || !URL.canParse(href, base)) return [];
    const target = new URL(href, base);
    target.hash = '';
    return [target.href];
  });
  return [...new Set(targets)];
}

function readAttribute(value: Element['properties'][string]): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

function readVisibleText(node: Nodes): string {
  return collapse(readText(node, (element) => !UNSEEN.has(element.tagName)));
}

function readAllText(node: Nodes): string {
  return readText(node, () => true);
}

function readText(node: Nodes, isRead: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && !isRead(node))) return '';
  return node.children.map((child) => readText(child, isRead)).join('');
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
