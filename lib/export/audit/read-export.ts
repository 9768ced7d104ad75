import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeHTML } from 'entities';
import { absoluteUrl } from '@/lib/site/paths';
import { scanHtml, type Tag } from '../html/scan-html';

/** The files of an export, by path relative to its folder, with `/`. */
export interface ExportFiles {
  readonly list: readonly string[];
  readonly read: (file: string) => Uint8Array;
}

/** A finished export, read once. */
export interface Export {
  /** All pages but redirects and those that say that there is none. */
  readonly pages: readonly Page[];
  readonly errorPages: readonly Page[];
  readonly files: readonly string[];
  readonly has: (file: string) => boolean;
  /** A file, if it is there. */
  readonly read: (file: string) => Uint8Array | undefined;
  readonly text: (file: string) => string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a page says of itself to machines, read from its HTML and from nothing else. */
export interface Page {
  /** Relative to the export: `articles/what-is-trust.html`. */
  readonly file: string;
  /** Below the site's base path: `/articles/what-is-trust`. */
  readonly path: string;
  /** The address at which it is served. */
  readonly url: string;
  readonly language: string;
  readonly titles: readonly string[];
  /** The content of every `meta` of a name or property in the head. */
  readonly meta: (name: string, media?: RegExp) => string[];
  /** The target of every `link` of a relation in the head. */
  readonly links: (rel: string, type?: string) => string[];
  readonly canonical: string | undefined;
  /** Whether search engines may list it. */
  readonly isIndexable: boolean;
  readonly isRedirect: boolean;
  /** Metadata after the head, where most programs do not look: `meta description`. */
  readonly misplaced: readonly string[];
  /** Each block of structured data; `node` is undefined where it does not parse. */
  readonly jsonLd: readonly { readonly source: string; readonly node?: JsonLd }[];
  readonly node: (type: string) => JsonLd | undefined;
  /** The text of each `h1`. */
  readonly headings: readonly string[];
  /** The names in the breadcrumb, without the page itself. */
  readonly breadcrumb: readonly string[];
  /** The visible text of the main element. */
  readonly text: string;
  /** Where its anchors lead, as full addresses without fragments. */
  readonly targets: readonly string[];
}

export type JsonLd = Readonly<Record<string, unknown>>;

const ERROR_PAGES = new Set(['404.html', '_not-found.html']);

/** The files of an export on disk. */
export function openExport(dir: string): ExportFiles {
  const list = readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(dir, sep).length))
    .map((file) => file.split(sep).join('/'));
  return { list: list.sort(), read: (file) => readFileSync(join(dir, file)) };
}

/**
 * Reads every page of an export, and its other files when they are asked for.
 *
 * @param today `YYYY-MM-DD`; later dates are in the future.
 */
export function readExport({ list, read }: ExportFiles, today: string): Export {
  const files = new Set(list);
  const text = (file: string) => (files.has(file) ? new TextDecoder().decode(read(file)) : undefined);
  const pages = list.filter((file) => file.endsWith('.html')).map((file) => readPage(file, text(file)!));
  return {
    pages: pages.filter(({ file, isRedirect }) => !ERROR_PAGES.has(file) && !isRedirect),
    errorPages: pages.filter(({ file }) => ERROR_PAGES.has(file)),
    files: list,
    has: (file) => files.has(file),
    read: (file) => (files.has(file) ? read(file) : undefined),
    text,
    today,
  };
}

/** Elements that can stand in a head; any other one ends it, whatever the source says. */
const IN_HEAD = /^(?:html|head|title|meta|link|style|script|base|template|noscript)$/;

/**
 * Reads a page as a machine does, without running its scripts.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
 */
export function readPage(file: string, html: string): Page {
  const path = `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`;
  const url = absoluteUrl(path);
  const tags = scanHtml(html);
  const bodyStart = Math.min(
    html.indexOf('</head>') + 1 || Infinity,
    tags.find(({ name }) => !IN_HEAD.test(name))?.start ?? Infinity,
  );
  const named = (name: string, from = 0, to = Infinity) =>
    tags.filter((tag) => tag.name === name && tag.start >= from && tag.start < to);
  const [metas, linked] = [named('meta', 0, bodyStart), named('link', 0, bodyStart)].map((found) =>
    found.map(({ attributes }) => attributes),
  ) as [Tag['attributes'][], Tag['attributes'][]];
  const meta: Page['meta'] = (name, media) =>
    metas
      .filter(
        (tag) => (tag.get('name') ?? tag.get('property') ?? (tag.has('charset') ? 'charset' : undefined)) === name,
      )
      .filter((tag) => media?.test(tag.get('media') ?? '') ?? true)
      .map((tag) => tag.get('content') ?? '');
  const links: Page['links'] = (rel, type) =>
    linked
      .filter((tag) => tag.get('rel')?.split(/\s+/).includes(rel) && (type === undefined || tag.get('type') === type))
      .map((tag) => tag.get('href') ?? '');
  const jsonLd = tags.filter(({ attributes }) => attributes.get('type') === 'application/ld+json').flatMap(parseJsonLd);
  const [main] = named('main', bodyStart);
  const crumbs = tags.find(({ name, attributes }) => name === 'nav' && attributes.get('aria-label') === 'Breadcrumb');
  return {
    file,
    path,
    url,
    language: tags.find(({ name }) => name === 'html')?.attributes.get('lang') ?? '',
    titles: named('title', 0, bodyStart).map((tag) => collapse(decodeHTML(tag.text ?? ''))),
    meta,
    links,
    canonical: links('canonical')[0],
    isIndexable: !meta('robots').some((content) => /\b(?:noindex|none)\b/i.test(content)),
    isRedirect: metas.some((tag) => tag.get('http-equiv')?.toLowerCase() === 'refresh'),
    misplaced: tags.filter(({ start }) => start >= bodyStart).flatMap((tag) => nameMetadata(tag, html)),
    jsonLd,
    node: (type) => jsonLd.find(({ node }) => node?.['@type'] === type)?.node,
    headings: named('h1', bodyStart).map((tag) => readText(html, tag)),
    breadcrumb: crumbs ? named('a', crumbs.start, endOf(html, crumbs)).map((tag) => readText(html, tag)) : [],
    text: main ? readText(html, main) : '',
    targets: [...new Set(named('a', bodyStart).flatMap(({ attributes }) => toTarget(attributes.get('href'), url)))],
  };
}

function toTarget(href: string | undefined, base: string): string[] {
  return href && URL.canParse(href, base) ? [new URL(href, base).href.replace(/#.*/, '')] : [];
}

/** Metadata that only counts in the head; `itemprop` makes a `meta` of the body legitimate, and a drawing has titles of its own. */
function nameMetadata({ name, attributes, start }: Tag, html: string): string[] {
  if (name === 'title') return html.lastIndexOf('<svg', start) > html.lastIndexOf('</svg', start) ? [] : ['title'];
  if (name === 'meta' && !attributes.has('itemprop')) return [`meta ${attributes.get('name') ?? ''}`.trim()];
  const rel = attributes.get('rel') ?? '';
  return name === 'link' && /\b(?:canonical|alternate|icon|manifest)\b/.test(rel) ? [`link ${rel}`] : [];
}

function parseJsonLd({ text: source = '' }: Tag): { source: string; node?: JsonLd }[] {
  try {
    return [JSON.parse(source) as JsonLd | JsonLd[]].flat().map((node) => ({ source, node }));
  } catch {
    return [{ source }];
  }
}

function endOf(html: string, { name, end }: Tag): number {
  const at = html.indexOf(`</${name}>`, end);
  return at === -1 ? html.length : at;
}

/** The visible text of an element that holds none of its own kind. */
function readText(html: string, tag: Tag): string {
  const inner = html.slice(tag.end, endOf(html, tag));
  return collapse(
    decodeHTML(inner.replace(/<(script|style|template|noscript|title|desc)\b.*?<\/\1>|<!--.*?-->|<[^<>]*>/gs, '')),
  );
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
