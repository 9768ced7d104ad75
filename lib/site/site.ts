/** What a program reads the site for. */
export type CrawlPurpose = 'search' | 'aiSearch' | 'userFetch' | 'aiTraining';

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
  /** The front page: its headline, and searches to try. */
  home: {
    question: 'What is going wrong where you work?',
    examples: ['everyone is busy and nothing gets done', 'bad news travels too late', 'decisions get reopened'],
  },
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
  /** How long a review holds, where an article sets no day for the next one. */
  reviewAfterMonths: 24,
  /** Articles on one page of a list. */
  pageSize: 50,
  /** The publisher's name on X, with its `@`, or empty. */
  socialHandle: '' as string,
  /** Who may read the site by machine, and for what; robots.txt says it. See docs/machine-readers.md. */
  robots: {
    /** Search engines that lead readers here. */
    search: true,
    /** Search engines that answer, and cite. */
    aiSearch: true,
    /** Programs that fetch a page because a person asked them to. */
    userFetch: true,
    /** Collectors of texts that models are trained on. */
    aiTraining: true,
  } as Record<CrawlPurpose, boolean>,
  /** Questions in each feed: the latest where the articles are dated, else the first of the map. */
  feedSize: 20,
  /** Hubs that tell subscribers of a feed when it changes (WebSub). The feeds name them, `deploy:ping` calls them. */
  feedHubs: [] as readonly string[],
  /** Where `deploy:ping` reports changed pages, once it has a key in INDEXNOW_KEY. */
  indexNowUrl: 'https://api.indexnow.org/indexnow',
  /** Bytes of llms-full.txt; articles that would go beyond are listed by title instead. */
  llmsFullBytes: 2_000_000,
  /** How many articles get a picture of their own for shared links; the rest show their dimension's. */
  socialImages: 20_000,
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

export const site = {
  ...facts,
  ...parseSiteUrl(process.env.SITE_URL || facts.url),
};
