import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { absoluteUrl, machinePaths } from '@/lib/site/paths';
import { listExportFiles, listPages, NOT_FOUND } from '../list-pages';
import { attempt, parseFeed, parseSitemap } from './read-machine-files';

/** A finished export, read once. */
export type Export = ReturnType<typeof readExport>;

/** What a page says of itself to machines, read from its HTML and from nothing else. */
export type Page = ReturnType<typeof readPage>;

/**
 * Reads every page, feed and sitemap of an export, and its other files when they are asked for.
 *
 * @param today `YYYY-MM-DD`; later dates are in the future.
 */
export function readExport(dir: string, today: string) {
  const files = new Set(listExportFiles(dir));
  const read = (file: string) => (files.has(file) ? readFileSync(join(dir, file)) : undefined);
  const text = (file: string) => read(file)?.toString('utf8');
  const readSitemap = (file: string) => ({ file, ...attempt(() => parseSitemap(text(file))) });
  const sitemap = readSitemap(machinePaths.sitemap.slice(1));
  const sitemaps = [sitemap, ...(sitemap.value?.parts ?? []).map((url) => readSitemap(toFile(url)))];
  const found = listPages(dir).map(({ file, path }) => readPage(path, text(file)!));
  // A file by which an owner proves something to a service is not a page: none leads to it, and it names no address.
  const known = new Set<string | undefined>(found.flatMap(({ targets }) => [...targets]));
  for (const { value } of sitemaps) value?.entries.forEach(({ loc }) => known.add(loc));
  const pages = found.filter((page) => page.said('refresh').length === 0 && (page.canonical ?? known.has(page.url)));
  return {
    /** The pages of the site: no redirects, none that says that there is none, no file that only proves something. */
    pages,
    errorPages: [...NOT_FOUND].filter((file) => files.has(file)).map((file) => readPage(`/${file}`, text(file)!)),
    /** The addresses that a sitemap is made of: of pages that are indexable, and their own canonical. */
    listed: new Set(pages.filter((page) => page.isIndexable && page.canonical === page.url).map(({ url }) => url)),
    feeds: [...files]
      .filter((file) => /(?:^|\/)feed\.(?:xml|json)$/.test(file))
      .map((file) => ({ file, ...attempt(() => parseFeed(file, text(file)!)) })),
    sitemaps,
    /** A file, if it is there. */
    read,
    text,
    today,
  };
}

/** What every address of the site begins with. */
export const root = absoluteUrl('/').replace(/\/?$/, '/');

/** The file of the export that an address names; nothing if it is elsewhere. */
export function toFile(url: string): string {
  const { value = '' } = attempt(() => decodeURIComponent(new URL(url, root).href));
  return value.startsWith(root) ? value.slice(root.length) : '';
}

/**
 * Reads a page as browsers do, without running its scripts: what ends the head ends it here.
 *
 * @param path below the site's base path: `/articles/what-is-trust`.
 */
export function readPage(path: string, html: string) {
  const url = absoluteUrl(path);
  const elements = listElements(fromHtml(html));
  const metadata = elements.map(readMetadata);
  const bodyAt = elements.findIndex(({ tagName }) => tagName === 'body');
  const said = (name: string) =>
    metadata.slice(0, bodyAt).flatMap((entry) => (entry?.name === name ? [entry.content] : []));
  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
  const isJsonLd = (tag: Element) => get(tag, 'type') === 'application/ld+json';
  const jsonLd = named('script').filter(isJsonLd).flatMap(parseJsonLd);
  const toTarget = (tag: Element) => attempt(() => new URL(get(tag, 'href'), url).href.replace(/#.*/, '')).value ?? [];
  const crumbs = named('nav').filter((tag) => get(tag, 'ariaLabel') === 'Breadcrumb');
  return {
    path,
    /** The address at which it is served. */
    url,
    language: get(named('html')[0], 'lang'),
    /** What its head says under a name, each time: `title`, `og:image`, `canonical`, `alternate text/markdown`. */
    said,
    /** The names of what is said after the head, where most programs do not look. */
    saidLate: elements.slice(bodyAt).flatMap((tag) => (isOfHead(tag) && readMetadata(tag)?.name) || []),
    canonical: said('canonical')[0],
    isIndexable: !said('robots').some((content) => /\b(?:noindex|none)\b/i.test(content)),
    jsonLd,
    node: (type: string) => jsonLd.find(({ node }) => node?.['@type'] === type)?.node,
    headings: named('h1').map(toText),
    /** The names in the breadcrumb, without the page itself. */
    breadcrumb: crumbs.flatMap(listElements).flatMap((tag) => (tag.tagName === 'a' ? [toText(tag)] : [])),
    /** The visible text of the main element. */
    text: named('main').slice(0, 1).map(toText).join(''),
    /** Where its anchors lead, as full addresses without fragments. */
    targets: new Set(named('a').flatMap(toTarget)),
  };
}

/** Every element in order, without what is in drawings and templates. */
function listElements(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
    return element.tagName === 'svg' ? SKIP : CONTINUE;
  });
  return found;
}

/** The value of an attribute; nothing where there is none. */
function get(element: Element | undefined, name: string): string {
  return [element?.properties[name] ?? ''].flat().join(' ');
}

/** Whether what it says counts in the head alone. */
function isOfHead(tag: Element): boolean {
  if (tag.tagName === 'link') return /^(?:canonical|alternate|icon|manifest)\b/.test(get(tag, 'rel'));
  return tag.tagName === 'title' || (tag.tagName === 'meta' && !get(tag, 'itemProp'));
}

/** What an element of the head says, and under what name. */
function readMetadata(tag: Element): { readonly name: string; readonly content: string } | undefined {
  const rel = get(tag, 'rel');
  if (tag.tagName === 'title') return { name: 'title', content: collapse(toString(tag)) };
  if (tag.tagName === 'link')
    return { name: rel === 'alternate' ? `${rel} ${get(tag, 'type')}` : rel, content: get(tag, 'href') };
  if (tag.tagName !== 'meta') return undefined;
  const name = get(tag, 'name') || get(tag, 'property') || get(tag, 'httpEquiv').toLowerCase() || 'charset';
  return { name: `${name} ${get(tag, 'media')}`.trim(), content: get(tag, 'content') || get(tag, 'charSet') };
}

/** Each node of a block of structured data; none where it does not parse. */
function parseJsonLd(tag: Element) {
  const source = toString(tag);
  const { value } = attempt(() => JSON.parse(source) as Readonly<Record<string, unknown>>);
  return [value].flat().map((node) => ({ source, node }));
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'title', 'desc']);

/** The text of an element as it is seen. */
function toText(element: Element): string {
  const read = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node) || (node.type === 'element' && UNSEEN.has(node.tagName))) return '';
    return node.children.map(read).join('');
  };
  return collapse(read(element));
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
