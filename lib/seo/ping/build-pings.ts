import { absoluteUrl } from '@/lib/site/paths';
import { indexNowKeyPath } from '@/lib/seo/ping/index-now-key';
import { site } from '@/lib/site/site';

/** One message to a service that wants to know what changed. */
export interface Ping {
  readonly service: 'IndexNow' | 'WebSub';
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  /** How many addresses it names. */
  readonly count: number;
}

/** What IndexNow takes at once. */
const MOST_URLS = 10_000;
/** Hubs set no limit; a form of this many is small. */
const MOST_FEEDS = 100;

/**
 * Tells the search engines behind IndexNow which pages changed.
 *
 * @see https://www.indexnow.org/documentation
 */
export function buildIndexNowPings(url: string, key: string, changed: readonly string[]): Ping[] {
  const { host } = new URL(site.origin);
  const keyLocation = absoluteUrl(indexNowKeyPath(key));
  return divide(changed, MOST_URLS).map((urlList) => ({
    service: 'IndexNow',
    url,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ host, key, keyLocation, urlList }),
    count: urlList.length,
  }));
}

/**
 * Tells a hub which feeds changed; it fetches them and passes them on to who subscribed.
 *
 * @see https://www.w3.org/TR/websub/#publishing
 */
export function buildHubPings(hub: string, changed: readonly string[]): Ping[] {
  return divide(changed, MOST_FEEDS).map((feeds) => ({
    service: 'WebSub',
    url: hub,
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams([['hub.mode', 'publish'], ...feeds.map((feed) => ['hub.url', feed])]).toString(),
    count: feeds.length,
  }));
}

function divide(items: readonly string[], most: number): string[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most),
  );
}
