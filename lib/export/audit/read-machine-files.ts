import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** A feed as a reader program sees it, whatever its form. */
export type Feed = ReturnType<typeof parseFeed>;

/**
 * @param file its name says its form: `.xml` or `.json`.
 * @throws {Error} if it is not a feed.
 */
export function parseFeed(file: string, text: string) {
  if (file.endsWith('.json')) {
    const { feed_url: self, title, items = [] } = parseJsonFeed(JSON.parse(text));
    const entries = items.map(({ id, url, title, content_html: html = '', date_published, date_modified }) => ({
      ...{ id, url, title, html },
      dates: [date_published, date_modified].filter((date) => date !== undefined),
    }));
    return { self, title, entries };
  }
  const { atom, title, items = [] } = parseRssFeed(text);
  const entries = items.map(({ guid, link: url, title, content, pubDate }) => ({
    ...{ id: guid?.value, url, title, html: content?.encoded ?? '' },
    /** As written. */
    dates: pubDate ? [pubDate] : [],
  }));
  return { self: atom?.links?.find(({ rel }) => rel === 'self')?.href, title, entries };
}

/** An entry of a sitemap or of a sitemap index: the text of each of its fields. */
export type SitemapEntry = Readonly<Record<string, string>>;

/** @throws {Error} if it is not XML, or neither a sitemap nor an index of sitemaps. */
export function parseSitemap(text: string): { readonly isIndex: boolean; readonly entries: readonly SitemapEntry[] } {
  const top = fromXml(text).children.find((node) => node.type === 'element');
  if (top?.name !== 'urlset' && top?.name !== 'sitemapindex') throw new Error(`It holds <${top?.name ?? ''}>.`);
  const readField = ({ name, children }: Element): [string, string] => [
    name,
    children.map((node) => (node.type === 'text' ? node.value : '')).join(''),
  ];
  const entries = listElements(top).map((entry) => Object.fromEntries(listElements(entry).map(readField)));
  return { isIndex: top.name === 'sitemapindex', entries };
}

function listElements({ children }: Element): Element[] {
  return children.filter((node) => node.type === 'element');
}

/** What a parser gives, or what it says is wrong. */
export function attempt<T>(parse: () => T): { readonly value?: T; readonly fault?: string } {
  try {
    return { value: parse() };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
