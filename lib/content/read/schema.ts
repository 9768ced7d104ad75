import { z } from 'zod';
import { LIST_LIMIT } from './limits';

const text = z.string().trim();

/** A list; a single text is a list of one, and commas separate the entries of a one-line list. */
const tagList = z.preprocess(toList, z.array(text)).transform((entries) => entries.filter((entry) => entry !== ''));
const textList = tagList.refine((entries) => entries.length <= LIST_LIMIT, `at most ${LIST_LIMIT} entries are read`);

/** Like `textList`, for names and sentences, which may hold commas. */
const sentenceList = z
  .preprocess((value) => (typeof value === 'string' ? [value] : toTexts(value)), z.array(text).max(LIST_LIMIT))
  .transform((entries) => entries.filter((entry) => entry !== ''));

function toList(value: unknown): unknown {
  return typeof value === 'string' ? value.split(',') : toTexts(value);
}

/** `- Trust: what is it?` in a list of texts is YAML for a mapping; it is meant as the text that stands there. */
function toTexts(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
    const pairs = Object.entries(entry);
    return pairs.length === 1 && typeof pairs[0]![1] === 'string' ? `${pairs[0]![0]}: ${pairs[0]![1]}` : entry;
  });
}

/** A work that a claim in the article rests on. */
export const sourceSchema = z.strictObject({
  /** Who wrote it, as it is cited: `Chris Argyris`, `Mayer, Davis & Schoorman`. */
  author: text,
  /** The title of the work. */
  work: text,
  /** The year it appeared. */
  year: text.regex(/^-?\d{1,4}$/, 'must be a year').optional(),
  /** Where it can be read or bought. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Which claim rests on it, in one sentence. */
  note: text.optional(),
});

/**
 * The front matter of an article or an overview, as it may stand in a file. Every field is optional here; what must be
 * there, and what a doubtful value means, is decided in `read-article.ts`.
 *
 * Two schemas are in use: the first names its topic `dimension`, the second `primary_topic` and `secondary_topic`.
 */
export const frontMatterSchema = z.object({
  /** The question the article answers; for an overview, the dimension's or domain's name. */
  title: text.optional(),
  /** Where the article belongs on the map: the name of a dimension. The first counts, others are related. */
  dimension: sentenceList.optional(),
  /** The same as `dimension`, in the second schema. */
  primary_topic: sentenceList.optional(),
  /** A dimension that the article also touches. */
  secondary_topic: sentenceList.optional(),
  /** The kind of question: the name of a category. */
  category: text.optional(),
  /** What the article is about, in words from the shared vocabulary. */
  tags: tagList.optional(),
  /** `foundational`, `intermediate` or `advanced`. */
  difficulty: text.optional(),
  /** As the author gives it, in minutes: `5 min`. Computed where absent. */
  reading_time: text.optional(),
  /** The title element, where it should differ from the question. */
  seo_title: text.optional(),
  /** What search results show under the title: 110-160 characters. */
  meta_description: text.optional(),
  /** Where the article was first published, if that is elsewhere. The page's own address is computed. */
  canonical_url: text.optional(),
  /** Other ways in which people put the question or complain of the trouble. Search uses them. */
  asked_as: sentenceList.optional(),
  /** The works that claims rest on. */
  sources: z.array(z.union([sourceSchema, text])).max(LIST_LIMIT).optional(),
  /** Addresses under which the article was published before: slugs or paths. */
  aliases: textList.optional(),
  /** The article's part of the URL, where it should differ from the file's name. */
  slug: text.optional(),
  /** `YYYY-MM-DD`: when somebody last checked that it is all still true. */
  last_reviewed: text.optional(),
  /** `YYYY-MM-DD`: when it should be checked again. */
  review_by: text.optional(),
  /** `YYYY-MM-DD`: when it first appeared. */
  published: text.optional(),
  /** `YYYY-MM-DD`: when its text last changed in a way that matters. */
  updated: text.optional(),
  /** `approved` and `published` are shown, `draft` is left out. */
  status: text.optional(),
  /** `dimension-overview` and `domain-overview` set an overview apart; anything else is an article. */
  content_type: text.optional(),
  /** One line for cards (overviews). */
  summary: text.optional(),
  /** The dimension's articles in the order to read them: slugs (overviews). */
  reading_order: textList.optional(),
  /** The licence of the text, where it differs from the site's. */
  license: text.optional(),
  /** Whom it is written for. */
  audience: textList.optional(),
  version: text.optional(),
  /** What its writers call its ideas. Search uses them; they are not shown. */
  concepts_used: textList.optional(),
  /** Kept for the writers; not shown. */
  explicit_exclusions: z.unknown().optional(),
  /** Kept for the writers; not shown. */
  related_indicators: z.unknown().optional(),
});

export type FrontMatterFields = z.infer<typeof frontMatterSchema>;
export type Source = z.infer<typeof sourceSchema>;

export const DIFFICULTIES = ['foundational', 'intermediate', 'advanced'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
