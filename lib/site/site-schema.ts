import { z } from 'zod';
import { isLanguageTag } from '../text/language';

/** What a program reads the site for. */
export const CRAWL_PURPOSES = ['search', 'aiSearch', 'userFetch', 'aiTraining'] as const;
export type CrawlPurpose = (typeof CRAWL_PURPOSES)[number];

const text = z.string().trim().min(1, 'must not be empty');
const webAddress = z.url({ protocol: /^https?$/, message: 'must be an address that begins with https://' });
const count = z.coerce.number().int('must be a whole number').positive('must be more than 0');
const yesOrNo = z.enum(['true', 'false', 'yes', 'no'], 'must be true or false').transform((word) => /^[ty]/.test(word));
const colour = text.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour such as #1a6b4f');
const language = text.refine(isLanguageTag, 'must be a language tag such as en, de or pt-BR');

/** Somebody who writes or reviews, as articles name them. */
export const personSchema = z.strictObject({
  name: text,
  role: text.optional().describe('What they do, in a few words.'),
  url: webAddress.optional().describe('A page about them.'),
});
export type Person = z.infer<typeof personSchema>;

/**
 * `site.yml`: every fact about the site itself. Each field can be left out; what it is then is said here. To add one,
 * add it here: its type, its check and its default are made from this.
 */
export const siteSchema = z.strictObject({
  name: text.default('Knowledge base').describe('What the site is called.'),
  tagline: text.optional().describe("One line under the name, and the home page's title."),
  description: text
    .optional()
    .describe("The home page's description, and the publisher's line in feeds. 110-160 characters."),
  url: webAddress
    .optional()
    .describe(
      'Where the site lives when `SITE_URL` says nothing. A path (`https://firm.org/answers`) is kept as a base path.',
    ),
  language: language
    .default('en')
    .describe('BCP 47. The words of the pages are in it if `lib/site/words` has it, else in English.'),
  entries: z
    .enum(['questions', 'pages'], 'must be questions or pages')
    .optional()
    .describe('What articles are called. Without it: questions if the collection has a `domains.yml`, else pages.'),
  publisher: z
    .strictObject({ name: text, url: webAddress.optional() })
    .optional()
    .describe('Who answers for the site; without one, the site itself.'),
  email: z.email('must be a mail address').optional().describe('Shown on the accessibility and privacy pages.'),
  license: z
    .strictObject({ name: text, url: webAddress })
    .optional()
    .describe('The licence of the texts, unless an article names its own.'),
  people: z
    .record(z.string(), personSchema)
    .default({})
    .describe('People by a short id, for `authors` and `reviewed_by` of articles.'),
  home: z
    .strictObject({ question: text.optional(), examples: z.array(text).default([]) })
    .default({ examples: [] })
    .describe('The front page: its headline, and searches to try.'),
  colors: z
    .array(colour)
    .max(6, 'at most 6 are used')
    .default([])
    .describe('The colours of the domains, in their order.'),
  suggestionUrl: text
    .regex(/^(?:https:\/\/|mailto:)/, 'must begin with https:// or mailto:')
    .optional()
    .describe(
      'Where readers send a question that has no article yet. `{question}` is replaced by what they searched for.',
    ),
  feedbackUrl: webAddress.optional().describe('Where feedback about an article is sent.'),
  editUrl: webAddress
    .optional()
    .describe(
      'Where the files are kept, for links to edit a page: `https://github.com/firm/site/edit/main/content/{path}`.',
    ),
  security: z
    .strictObject({
      contact: text.regex(/^(?:https:\/\/|mailto:)/, 'must begin with https:// or mailto:'),
      expires: z.iso.date('must be a date such as 2027-03-31'),
    })
    .optional()
    .describe('Who hears of a weakness, and until when that holds (`YYYY-MM-DD`): security.txt.'),
  publishOn: z
    .enum(['main', 'branch'], 'must be main or branch')
    .default('main')
    .describe(
      'Where the writing studio puts what it publishes: on the branch that is checked out (main), or each time on a new one for somebody else to look at (branch).',
    ),
  fourEyes: yesOrNo
    .default(false)
    .describe('Whether an article is published only if `reviewed_by` names somebody other than who changed it last.'),
  footer: text.optional().describe('Words at the foot of every page.'),
  strict: yesOrNo.default(false).describe('Whether a file that cannot be published stops the build.'),
  robots: z
    .strictObject({
      search: yesOrNo.default(true).describe('Search engines that lead readers here.'),
      aiSearch: yesOrNo.default(true).describe('Search engines that answer, and cite.'),
      userFetch: yesOrNo.default(true).describe('Programs that fetch a page because a person asked them to.'),
      aiTraining: yesOrNo.default(true).describe('Collectors of texts that models are trained on.'),
    })
    .default({ search: true, aiSearch: true, userFetch: true, aiTraining: true })
    .describe('Who may read the site by machine, and for what; robots.txt says it.'),
  stopWords: z
    .array(text)
    .optional()
    .describe('Words that say nothing here, such as the name of the firm: search and comparisons pass over them.'),
  sameWords: z
    .array(text.regex(/\s/, 'must be two words or more: deploy release rollout'))
    .refine((groups) => hasNoDouble(groups.join(' ').toLowerCase().split(/\s+/)), 'must have each word once')
    .optional()
    .describe('Words that mean the same here, in all their forms, divided by spaces: search takes one for the other.'),
  canonicalHosts: z
    .array(text)
    .default([])
    .describe("Hosts that an article's `canonical_url` may point to, when it was first published there."),
  reviewAfterMonths: count.default(24).describe('How long a review holds, if an article sets no day for the next one.'),
  pageSize: count.default(50).describe('Articles on one page of a list.'),
  socialHandle: text
    .regex(/^@\w+$/, 'must be a name such as @firm')
    .optional()
    .describe("The publisher's name on X, with its `@`."),
  feedSize: count
    .default(20)
    .describe('Questions in each feed: the latest if the articles are dated, else the first of the map.'),
  feedHubs: z.array(webAddress).default([]).describe('Hubs that tell subscribers of a feed when it changes (WebSub).'),
  indexNowUrl: webAddress
    .default('https://api.indexnow.org/indexnow')
    .describe('Where `deploy:ping` reports changed pages, once it has a key in INDEXNOW_KEY.'),
  llmsFullBytes: count
    .default(2_000_000)
    .describe('Bytes of llms-full.txt; articles that would go beyond are listed by title instead.'),
  socialImages: count
    .default(20_000)
    .describe("How many articles get a picture of their own for shared links; the rest show their dimension's."),
});

export type SiteFacts = z.output<typeof siteSchema>;

function hasNoDouble(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}
