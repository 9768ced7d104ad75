import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/**
 * A feed as a reader program sees it, whatever its form, in the words of a JSON feed; dates as they are written.
 *
 * @param file its name says its form: `.xml` or `.json`.
 * @throws {Error} if it is not a feed.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function parseFeed(file: string, text: string) {
  if (file.endsWith('.json')) {
    const { feed_url, title, items = [] } = parseJsonFeed(JSON.parse(text));
    return { feed_url, title, items };
  }
  const { atom, title, items = [] } = parseRssFeed(text);
  return {
    feed_url: atom?.links?.find(({ rel }) => rel === 'self')?.href,
    title,
    items: items.map(({ guid, link, title, content, pubDate }) => {
      const entry = { id: guid?.value, url: link, title, content_html: content?.encoded };
      return { ...entry, date_published: pubDate, date_modified: undefined };
    }),
  };
}

/**
 * The pages that a sitemap lists, each with the text of its fields, and where it is an index the addresses of its parts.
 *
 * @throws {Error} if it is neither, not XML, or not there.
 * @see https://www.sitemaps.org/protocol.html
 */
export function parseSitemap(text: string | undefined) {
  if (text === undefined) throw new Error('It does not exist.');
  const [top] = listElements(fromXml(text));
  const toText = ({ children }: Element) => children.map((node) => (node.type === 'text' ? node.value : '')).join('');
  const entries = (top ? listElements(top) : []).map((entry) =>
    Object.fromEntries(listElements(entry).map((field) => [field.name, toText(field)])),
  );
  if (top?.name === 'urlset') return { entries, parts: [] };
  if (top?.name === 'sitemapindex') return { entries: [], parts: entries.flatMap(({ loc }) => loc ?? []) };
  throw new Error(`It holds <${top?.name ?? ''}>.`);
}

function listElements({ children }: Element | Root): Element[] {
  return (children as Element[]).filter((node) => node.type === 'element');
}

/** What a parser gives, or what it says is wrong. */
export function attempt<T>(parse: () => T): { readonly value?: T; readonly fault?: string } {
  try {
    return { value: parse() };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
