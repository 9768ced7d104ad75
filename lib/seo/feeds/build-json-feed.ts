import { absoluteUrl, feedPath, iconPath, machinePaths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { FeedEntry } from './create-entries';
import type { FeedSource } from './list-feeds';

/**
 * JSON Feed 1.1 with the full texts.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function buildJsonFeed({ title, description, path }: FeedSource, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absoluteUrl(path),
    feed_url: absoluteUrl(feedPath(path, 'json')),
    description,
    icon: absoluteUrl(iconPath(512)),
    favicon: absoluteUrl(machinePaths.touchIcon),
    language: site.language,
    authors: [{ name: site.publisher.name, url: site.publisher.url }],
    ...(site.feedHubs.length > 0 && { hubs: site.feedHubs.map((url) => ({ type: 'WebSub', url })) }),
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      image: entry.image,
      tags: entry.tags,
      ...(entry.authors.length > 0 && {
        authors: entry.authors.map(({ name, url }) => ({ name, ...(url && { url }) })),
      }),
      ...(entry.published && { date_published: `${entry.published}T00:00:00Z` }),
      ...(entry.updated && { date_modified: `${entry.updated}T00:00:00Z` }),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
