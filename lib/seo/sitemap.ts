import { x } from 'xastscript';
import { absoluteUrl } from '@/lib/site/paths';
import { writeXml } from './xml';

export interface SitemapEntry {
  /** The page's canonical URL. */
  readonly url: string;
  /** `YYYY-MM-DD`, where it is true. */
  readonly changed?: string;
}

export interface SitemapLimits {
  readonly urls: number;
  readonly bytes: number;
}

/** What the protocol allows, with room left: 50,000 addresses and 50 MB a file. */
const LIMITS: SitemapLimits = { urls: 45_000, bytes: 45_000_000 };

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The sitemap: one file, or where the pages are too many for one, numbered files and an index in its place.
 *
 * No priority and no change frequency: search engines read neither.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function buildSitemap(
  entries: readonly SitemapEntry[],
  limits: SitemapLimits = LIMITS,
): { readonly path: string; readonly content: string }[] {
  const parts = splitEntries(entries, limits);
  if (parts.length === 1) return [{ path: '/sitemap.xml', content: writeEntries(parts[0]!) }];
  const files = parts.map((part, index) => ({ path: `/sitemap-${index + 1}.xml`, content: writeEntries(part) }));
  const index = x(
    'sitemapindex',
    { xmlns: NAMESPACE },
    files.map(({ path }) => x('sitemap', [x('loc', absoluteUrl(path))])),
  );
  return [{ path: '/sitemap.xml', content: writeXml(index) }, ...files];
}

function writeEntries(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ url, changed }) =>
    x('url', [x('loc', url), ...(changed ? [x('lastmod', changed)] : [])]),
  );
  return writeXml(x('urlset', { xmlns: NAMESPACE }, urls));
}

/** What an entry takes besides its address: elements, a date, escapes. */
const FRAME_BYTES = 80;

function splitEntries(entries: readonly SitemapEntry[], { urls, bytes }: SitemapLimits): SitemapEntry[][] {
  const parts: SitemapEntry[][] = [[]];
  let size = 0;
  for (const entry of entries) {
    const entrySize = Buffer.byteLength(entry.url) + FRAME_BYTES;
    if (parts.at(-1)!.length === urls || size + entrySize > bytes) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(entry);
    size += entrySize;
  }
  return parts;
}
