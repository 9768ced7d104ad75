import type { PageCode } from '@/lib/export/islands/bundle-page-code';
import { hrefTo } from '@/lib/site/paths';
import { type Edit, editHtml, escapeAttribute } from '../html/edit-html';
import { scanHtml, type Tag } from '../html/scan-html';

/** What pages are made of, besides their own HTML. */
export interface PageParts {
  /** The text of each stylesheet by its address. */
  readonly styles: ReadonlyMap<string, string>;
  /** The code of each island by its name. */
  readonly islands: ReadonlyMap<string, PageCode>;
  /** The script that pages fetch once they are read. */
  readonly reader: PageCode;
  /** The address of all styles together, where a page has those of its own elements alone: what islands draw needs more. */
  readonly allStyles?: string;
}

/** What Next writes where a page answers that it is not there, with status 200 and nothing in it. */
const NOT_FOUND = '<html id="__next_error__"';

/**
 * Makes a published page of one that Next has written: Next's client goes, styles are in the page, islands know where
 * their code is, and browsers what each file of it is.
 *
 * @throws {Error} on a page that says it is not there, and on a stylesheet or an island that is not.
 * @see docs/decisions/040-islands.md
 */
export function postProcessPage(html: string, { styles, islands, reader, allStyles }: PageParts): string {
  if (html.includes(NOT_FOUND)) throw new Error('The page is empty: its route finds nothing under its address.');
  const fetched: PageCode[] = [reader];
  const addresses =
    ` data-reader="${escapeAttribute(reader.source)}"` +
    (allStyles ? ` data-styles="${escapeAttribute(allStyles)}"` : '');
  const edits = scanHtml(html).flatMap((tag): Edit[] => {
    const { name, attributes, start, end } = tag;
    if (isFramework(tag)) return [{ start, end, text: '' }];
    if (name === 'link' && attributes.get('rel') === 'stylesheet') {
      const text = getPart(styles, attributes.get('href') ?? '', 'stylesheet');
      return [{ start, end, text: `<style>${text}</style>` }];
    }
    if (name === 'body') return [{ start: end - 1, end: end - 1, text: addresses }];
    const island = name === 'site-island' ? attributes.get('data-island') : undefined;
    if (island === undefined) return [];
    const code = getPart(islands, island, 'island');
    fetched.push(code);
    const place = start + '<site-island'.length;
    return [{ start: place, end: place, text: ` data-src="${escapeAttribute(code.source)}"` }];
  });
  const end = html.indexOf('</head>');
  const map = `<script type="importmap">${writeImportMap(fetched)}</script>`;
  return editHtml(
    html,
    [...edits, { start: end, end, text: map }].sort((a, b) => a.start - b.start),
  );
}

/**
 * The hashes by which browsers know the modules that a page may fetch.
 *
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#import-map-integrity-map
 */
function writeImportMap(codes: readonly PageCode[]): string {
  const entries = codes.flatMap(({ integrity }) => [...integrity]).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ integrity: Object.fromEntries(entries) });
}

/** What Next's client is begun with, inline. Anything else that is inline has to be the site's own, or the build fails. */
const BOOTSTRAP = /^\(?self\.__next_f\b/;

/** Next's client, and hints that would fetch it. */
function isFramework({ name, attributes, text = '' }: Tag): boolean {
  const rel = attributes.get('rel');
  // Next asks for a connection to the site itself, which is there.
  if (name === 'link')
    return rel === 'modulepreload' || rel === 'preconnect' || (rel === 'preload' && attributes.get('as') === 'script');
  if (name !== 'script' || attributes.has('type')) return false;
  const source = attributes.get('src');
  if (source !== undefined) return source.startsWith(hrefTo('/_next/static/'));
  return attributes.get('id') === '_R_' || BOOTSTRAP.test(text);
}

function getPart<Part>(parts: ReadonlyMap<string, Part>, name: string, what: string): Part {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The ${what} ${name} is not there.`);
  return part;
}
