import { facts } from '#site-facts';
import type { Person } from './site-schema';

export type { CrawlPurpose, Person, SiteFacts } from './site-schema';

/** Where the site lives, taken apart. `basePath` is empty or starts with a slash and does not end with one. */
export interface SiteAddress {
  readonly origin: string;
  readonly basePath: string;
}

/**
 * Takes a site's URL apart, forgiving a trailing slash.
 *
 * @throws {Error} on anything but an absolute http(s) URL without query, fragment or credentials.
 * @example
 * parseSiteUrl('https://firm.org/answers/'); // => { origin: 'https://firm.org', basePath: '/answers' }
 */
export function parseSiteUrl(value: string): SiteAddress {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password;
  if (!isPlain) {
    throw new Error(`SITE_URL must look like https://example.org or https://example.org/path, not "${value}".`);
  }
  return { origin: url.origin, basePath: url.pathname.replace(/(?<!\/)\/+$/, '') };
}

const address = parseSiteUrl(process.env.SITE_URL || facts.url || 'http://localhost:3000');

/**
 * Every fact about the site, from `site.yml` of the collection; nothing else knows the brand. Scripts in the browser see
 * those that `pickBrowserFacts` lists.
 *
 * The address can also come from the environment (`SITE_URL=https://example.org/answers npm run build`), so that a
 * preview and the real site are built from one commit.
 */
export const site = {
  ...facts,
  ...address,
  publisher: { url: `${address.origin}${address.basePath}`, ...(facts.publisher ?? { name: facts.name }) },
  tagline: facts.tagline ?? '',
  description: facts.description ?? facts.tagline ?? facts.name,
};

/**
 * The people that an article names, each by an id of `people` in `site.yml` or by a plain name.
 *
 * @example
 * listPeople(['Kim Lee']); // => [{ name: 'Kim Lee' }]
 */
export function listPeople(names: readonly string[]): Person[] {
  return names.map((name) => (Object.hasOwn(site.people, name) ? site.people[name]! : { name }));
}

const BROWSER_FACTS = ['name', 'language', 'entries', 'license', 'suggestionUrl', 'stopWords', 'sameWords'] as const;

/** What scripts in the browser need to know of the site. */
export function pickBrowserFacts(): Pick<typeof facts, (typeof BROWSER_FACTS)[number]> {
  return Object.fromEntries(BROWSER_FACTS.map((name) => [name, facts[name]])) as unknown as typeof facts;
}
