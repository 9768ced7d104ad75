import { parseJsonFeed, parseRssFeed } from 'feedsmith';

/** A feed as a reader program sees it, whatever its form. */
export interface FeedFacts {
  /** The address that it gives itself. */
  readonly self?: string;
  readonly title?: string;
  readonly entries: readonly FeedEntryFacts[];
}

export interface FeedEntryFacts {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  /** The whole text, as HTML. */
  readonly html?: string;
  /** As written. */
  readonly dates: readonly string[];
}

/**
 * @param file its name says its form: `.xml` or `.json`.
 * @throws {Error} where it is no feed.
 */
export function readFeed(file: string, text: string): FeedFacts {
  return file.endsWith('.xml') ? readRss(text) : readJson(text);
}

function readRss(text: string): FeedFacts {
  const feed = parseRssFeed(text);
  const self = feed.atom?.links?.find(({ rel }) => rel === 'self')?.href;
  return {
    ...(self && { self }),
    ...(feed.title && { title: feed.title }),
    entries: (feed.items ?? []).map(({ guid, link, title, content, pubDate }) => ({
      id: guid?.value,
      url: link,
      title,
      html: content?.encoded,
      dates: pubDate ? [pubDate] : [],
    })),
  };
}

function readJson(text: string): FeedFacts {
  const feed = parseJsonFeed(JSON.parse(text));
  return {
    ...(feed.feed_url && { self: feed.feed_url }),
    ...(feed.title && { title: feed.title }),
    entries: (feed.items ?? []).map(({ id, url, title, content_html, date_published, date_modified }) => ({
      id,
      url,
      title,
      html: content_html,
      dates: [date_published, date_modified].filter((date) => date !== undefined),
    })),
  };
}
