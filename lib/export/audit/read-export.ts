import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { absoluteUrl } from '@/lib/site/paths';
import { getPagePath, listExportFiles, NOT_FOUND } from '../list-pages';
import { attempt } from './read-machine-files';

/** The files of an export, by path relative to its folder, with `/`. */
export interface ExportFiles {
  readonly list: readonly string[];
  readonly read: (file: string) => Uint8Array;
}

/** A finished export, read once. */
export type Export = ReturnType<typeof readExport>;

/** What a page says of itself to machines, read from its HTML and from nothing else. */
export type Page = ReturnType<typeof readPage>;

export type JsonLd = Readonly<Record<string, unknown>>;

/** The files of an export on disk. */
export function openExport(dir: string): ExportFiles {
  return { list: listExportFiles(dir), read: (file) => readFileSync(join(dir, file)) };
}

/**
 * Reads every page of an export, and its other files when they are asked for.
 *
 * @param today `YYYY-MM-DD`; later dates are in the future.
 */
export function readExport({ list, read }: ExportFiles, today: string) {
  const files = new Set(list);
  const text = (file: string) => (files.has(file) ? new TextDecoder().decode(read(file)) : undefined);
  const all = list.filter((file) => file.endsWith('.html')).map((file) => readPage(file, text(file)!));
  const found = all.filter(({ file, isRedirect }) => !NOT_FOUND.has(file) && !isRedirect);
  // A file by which an owner proves something to a service is not a page: none leads to it, and it names no address.
  const known = new Set(found.flatMap(({ targets }) => targets));
  const sitemap = text('sitemap.xml') ?? '';
  return {
    /** The pages of the site: no redirects, none that says that there is none, no file that only proves something. */
    pages: found.filter(({ canonical, url }) => canonical ?? (known.has(url) || sitemap.includes(`<loc>${url}</loc>`))),
    errorPages: all.filter(({ file }) => NOT_FOUND.has(file)),
    files: list,
    has: (file: string) => files.has(file),
    /** A file, if it is there. */
    read: (file: string) => (files.has(file) ? read(file) : undefined),
    text,
    today,
  };
}

/** Reads a page as browsers do, without running its scripts: what ends the head ends it here. */
export function readPage(file: string, html: string) {
  const path = getPagePath(file);
  const url = absoluteUrl(path);
  const head: Element[] = [];
  const body: Element[] = [];
  visitParents(fromHtml(html), 'element', (element, ancestors) => {
    const isWithin = (name: string) => ancestors.some((node) => node.type === 'element' && node.tagName === name);
    if (!isWithin('svg') && !isWithin('template')) (isWithin('head') ? head : body).push(element);
  });
  const metas = head.filter(({ tagName }) => tagName === 'meta');
  const meta = (name: string, media?: RegExp) =>
    metas
      .filter((tag) => (get(tag, 'name') ?? get(tag, 'property') ?? (get(tag, 'charSet') && 'charset')) === name)
      .filter((tag) => media?.test(get(tag, 'media') ?? '') ?? true)
      .map((tag) => get(tag, 'content') ?? '');
  const links = (rel: string, type?: string) =>
    head
      .filter((tag) => tag.tagName === 'link' && get(tag, 'rel')?.split(' ').includes(rel))
      .filter((tag) => type === undefined || get(tag, 'type') === type)
      .map((tag) => get(tag, 'href') ?? '');
  const named = (tag: string) => body.filter(({ tagName }) => tagName === tag);
  const jsonLd = [...head, ...body].filter((tag) => get(tag, 'type') === 'application/ld+json').flatMap(parseJsonLd);
  const crumbs = named('nav').find((tag) => get(tag, 'ariaLabel') === 'Breadcrumb');
  const [main] = named('main');
  return {
    /** Relative to the export: `articles/what-is-trust.html`. */
    file,
    /** Below the site's base path: `/articles/what-is-trust`. */
    path,
    /** The address at which it is served. */
    url,
    language: get(named('html')[0], 'lang') ?? '',
    titles: head.filter(({ tagName }) => tagName === 'title').map((tag) => collapse(toString(tag))),
    /** The content of every `meta` of a name or property in the head. */
    meta,
    /** The target of every `link` of a relation in the head. */
    links,
    canonical: links('canonical')[0],
    isIndexable: !meta('robots').some((content) => /\b(?:noindex|none)\b/i.test(content)),
    isRedirect: metas.some((tag) => /^refresh$/i.test(get(tag, 'httpEquiv') ?? '')),
    /** Metadata after the head, where most programs do not look: `meta description`. */
    misplaced: body.flatMap(nameMetadata),
    /** Each block of structured data; `node` is undefined where it does not parse. */
    jsonLd,
    node: (type: string) => jsonLd.find(({ node }) => node?.['@type'] === type)?.node,
    headings: named('h1').map(toText),
    /** The names in the breadcrumb, without the page itself. */
    breadcrumb: crumbs ? listLinks(crumbs).map(toText) : [],
    /** The visible text of the main element. */
    text: main ? toText(main) : '',
    /** Where its anchors lead, as full addresses without fragments. */
    targets: [...new Set(named('a').flatMap((tag) => toTarget(get(tag, 'href'), url)))],
  };
}

/** The value of an attribute, as it is written. */
function get(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function listLinks(element: Element): Element[] {
  return element.children
    .filter((child) => child.type === 'element')
    .flatMap((child) => (child.tagName === 'a' ? [child] : listLinks(child)));
}

function toTarget(href: string | undefined, base: string): string[] {
  return href && URL.canParse(href, base) ? [new URL(href, base).href.replace(/#.*/, '')] : [];
}

/** Metadata that only counts in the head; `itemprop` makes a `meta` of the body legitimate. */
function nameMetadata(tag: Element): string[] {
  const rel = get(tag, 'rel') ?? '';
  if (tag.tagName === 'title') return ['title'];
  if (tag.tagName === 'meta' && !get(tag, 'itemProp')) return [`meta ${get(tag, 'name') ?? ''}`.trim()];
  return tag.tagName === 'link' && /\b(?:canonical|alternate|icon|manifest)\b/.test(rel) ? [`link ${rel}`] : [];
}

function parseJsonLd(tag: Element): { source: string; node?: JsonLd }[] {
  const source = toString(tag);
  const { value } = attempt(() => JSON.parse(source) as JsonLd | JsonLd[]);
  return value === undefined ? [{ source }] : [value].flat().map((node) => ({ source, node }));
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
