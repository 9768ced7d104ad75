import { feeds as words } from '#words/reference';
import { x } from 'xastscript';
import { absoluteUrl, feedPath, hrefTo, machinePaths, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { writeXml } from '../xml';
import type { FeedEntry } from './create-entries';
import type { FeedSource } from './list-feeds';

/**
 * RSS 2.0 with the full texts. A browser shows it through `feed.css`, with a line that says what it is.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/rss-profile for `atom:link` and `content:encoded`
 */
export function buildRss({ title, description, path }: FeedSource, entries: readonly FeedEntry[]): string {
  const hubs = site.feedHubs.map((href) => x('atom:link', { href, rel: 'hub' }));
  const dates = entries.flatMap(({ updated, published }) => updated ?? published ?? []).sort();
  const latest = dates.at(-1);
  const channel = x('channel', [
    createIntroduction(),
    x('title', title),
    x('link', absoluteUrl(path)),
    x('description', description),
    x('language', site.language.toLowerCase()),
    x('copyright', [site.publisher.name, site.license?.name].filter(Boolean).join(', ')),
    ...(latest ? [x('lastBuildDate', toRfc822(latest))] : []),
    x('atom:link', { href: absoluteUrl(feedPath(path, 'xml')), rel: 'self', type: 'application/rss+xml' }),
    ...hubs,
    ...entries.map(createItem),
  ]);
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  };
  return writeXml(x('rss', { version: '2.0', ...namespaces }, channel), {
    'xml-stylesheet': `type="text/css" href="${hrefTo(machinePaths.feedStyle)}"`,
  });
}

function createItem({ url, title, summary, html, tags, authors, published }: FeedEntry) {
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: 'true' }, url),
    x('description', summary),
    x('content:encoded', html),
    ...authors.map(({ name }) => x('dc:creator', name)),
    ...tags.map((tag) => x('category', tag)),
    ...(published ? [x('pubDate', toRfc822(published))] : []),
  ]);
}

/** For a person who opens the feed in a browser: what it is, and a link that works. Feed readers pass over it. */
function createIntroduction() {
  const namespace = { 'xmlns:h': 'http://www.w3.org/1999/xhtml' };
  return x('h:p', namespace, [`${words.introduction} `, x('h:a', { href: absoluteUrl(paths.feeds) }, words.allFeeds)]);
}

/** @example toRfc822('2026-03-31'); // => 'Tue, 31 Mar 2026 00:00:00 GMT' */
function toRfc822(date: string): string {
  return new Date(`${date}T00:00:00Z`).toUTCString();
}
