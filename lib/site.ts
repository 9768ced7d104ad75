/**
 * Every fact about the site itself. To publish under another name, change this file; nothing else knows the brand.
 *
 * The address can also come from the environment (`SITE_URL=https://example.org/answers npm run build`), so that a
 * preview and the real site are built from one commit.
 */
const facts = {
  name: 'Working Order',
  /** One line under the name, and the home page's title. */
  tagline: 'A field guide to how organizations really behave',
  /** The home page's description, and the publisher's line in feeds. 110-160 characters. */
  description:
    'Straight answers about how organizations behave: thirteen dimensions, five kinds of question, and what to look for on Monday morning.',
  /** Where the site lives when `SITE_URL` says nothing. A path (`https://firm.org/answers`) is kept as a base path. */
  url: 'https://working-order.example',
  /** BCP 47. */
  language: 'en-US',
  publisher: { name: 'Working Order', url: 'https://working-order.example' },
  /** Where readers send a question that has no article yet. `{question}` is replaced by what they searched for. */
  suggestionUrl: 'mailto:editors@working-order.example?subject=A%20question%20for%20you&body={question}',
  /** Shown on the accessibility and privacy pages, and in security.txt. */
  email: 'editors@working-order.example',
  /** The licence of the texts, unless an article names its own. */
  license: { name: 'CC BY-NC-ND 4.0', url: 'https://creativecommons.org/licenses/by-nc-nd/4.0/' },
  /** Hosts that an article's `canonical_url` may point to, when it was first published there. */
  canonicalHosts: [] as readonly string[],
  /** Articles on one page of a list. */
  pageSize: 50,
} as const;

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
  return { origin: url.origin, basePath: url.pathname.replace(/\/+$/, '') };
}

export const site = { ...facts, ...parseSiteUrl(process.env.SITE_URL || facts.url) };
