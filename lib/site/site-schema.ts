import { z } from 'zod';

/** What a program reads the site for. */
export const CRAWL_PURPOSES = ['search', 'aiSearch', 'userFetch', 'aiTraining'] as const;
export type CrawlPurpose = (typeof CRAWL_PURPOSES)[number];

const text = z.string().trim().min(1, 'must not be empty');
const webAddress = z.url({ protocol: /^https?$/, message: 'must be an address that begins with https://' });
const count = z.coerce.number().int('must be a whole number').positive('must be more than 0');
const yesOrNo = z.enum(['true', 'false', 'yes', 'no'], 'must be true or false').transform((word) => /^[ty]/.test(word));
const colour = text.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour such as #1a6b4f');
const language = text.refine((tag) => isLanguage(tag), 'must be a language tag such as en, de or pt-BR');

/** Somebody who writes or reviews, as articles name them. */
export const personSchema = z.strictObject({
  name: text,
  /** What they do, in a few words. */
  role: text.optional(),
  /** A page about them. */
  url: webAddress.optional(),
});
export type Person = z.infer<typeof personSchema>;

/**
 * `site.yml`: every fact about the site itself. Each field can be left out; what it is then is said here. To add one,
 * add it here: its type, its check and its default are made from this.
 */
export const siteSchema = z.strictObject({
  /** What the site is called. */
  name: text.default('Knowledge base'),
  /** One line under the name, and the home page's title. */
  tagline: text.optional(),
  /** The home page's description, and the publisher's line in feeds. 110-160 characters. */
  description: text.optional(),
  /** Where the site lives when `SITE_URL` says nothing. A path (`https://firm.org/answers`) is kept as a base path. */
  url: webAddress.optional(),
  /** BCP 47. */
  language: language.default('en'),
  /** Who answers for the site; without one, the site itself. */
  publisher: z.strictObject({ name: text, url: webAddress.optional() }).optional(),
  /** Shown on the accessibility and privacy pages. */
  email: z.email('must be a mail address').optional(),
  /** The licence of the texts, unless an article names its own. */
  license: z.strictObject({ name: text, url: webAddress }).optional(),
  /** People by a short id, for `authors` and `reviewed_by` of articles. */
  people: z.record(z.string(), personSchema).default({}),
  /** The front page: its headline, and searches to try. */
  home: z.strictObject({ question: text.optional(), examples: z.array(text).default([]) }).default({ examples: [] }),
  /** The colours of the domains, in their order. */
  colors: z.array(colour).max(6, 'at most 6 are used').default([]),
  /** Where readers send a question that has no article yet. `{question}` is replaced by what they searched for. */
  suggestionUrl: text.regex(/^(?:https:\/\/|mailto:)/, 'must begin with https:// or mailto:').optional(),
  /** Where feedback about an article is sent. */
  feedbackUrl: webAddress.optional(),
  /** Where the files are kept, for links to edit a page: `https://github.com/firm/site/edit/main/content/{path}`. */
  editUrl: webAddress.optional(),
  /** Who hears of a weakness, and until when that holds (`YYYY-MM-DD`): security.txt. */
  security: z
    .strictObject({
      contact: text.regex(/^(?:https:\/\/|mailto:)/, 'must begin with https:// or mailto:'),
      expires: text.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2027-03-31'),
    })
    .optional(),
  /** Words at the foot of every page. */
  footer: text.optional(),
  /** Whether a file that cannot be published stops the build. */
  strict: yesOrNo.default(false),
  /** Who may read the site by machine, and for what; robots.txt says it. */
  robots: z
    .strictObject({
      /** Search engines that lead readers here. */
      search: yesOrNo.default(true),
      /** Search engines that answer, and cite. */
      aiSearch: yesOrNo.default(true),
      /** Programs that fetch a page because a person asked them to. */
      userFetch: yesOrNo.default(true),
      /** Collectors of texts that models are trained on. */
      aiTraining: yesOrNo.default(true),
    })
    .default({ search: true, aiSearch: true, userFetch: true, aiTraining: true }),
  /** Hosts that an article's `canonical_url` may point to, when it was first published there. */
  canonicalHosts: z.array(text).default([]),
  /** How long a review holds, if an article sets no day for the next one. */
  reviewAfterMonths: count.default(24),
  /** Articles on one page of a list. */
  pageSize: count.default(50),
  /** The publisher's name on X, with its `@`. */
  socialHandle: text.regex(/^@\w+$/, 'must be a name such as @firm').optional(),
  /** Questions in each feed: the latest if the articles are dated, else the first of the map. */
  feedSize: count.default(20),
  /** Hubs that tell subscribers of a feed when it changes (WebSub). */
  feedHubs: z.array(webAddress).default([]),
  /** Where `deploy:ping` reports changed pages, once it has a key in INDEXNOW_KEY. */
  indexNowUrl: webAddress.default('https://api.indexnow.org/indexnow'),
  /** Bytes of llms-full.txt; articles that would go beyond are listed by title instead. */
  llmsFullBytes: count.default(2_000_000),
  /** How many articles get a picture of their own for shared links; the rest show their dimension's. */
  socialImages: count.default(20_000),
});

export type SiteFacts = z.output<typeof siteSchema>;

function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}
