import { z } from 'zod';
import type { FindingCode } from '@/lib/content/check/codes';
import { readDate } from './dates';
import { LIST_LIMIT } from './limits';
import { isLanguageTag } from '@/lib/text/language';

/** What a form, a schema file and the reader of a field need to know of it. */
interface FieldMeta {
  /** The name of the field in a form. */
  readonly title: string;
  /** One sentence for the author. */
  readonly description: string;
  /** A list, and what separates its entries where they are on one line; `lines`: nothing does, they may hold commas. */
  readonly entries?: 'commas' | 'lines';
  /** What a form offers for it, besides what can be typed. */
  readonly suggests?: 'articles' | 'categories' | 'dimensions' | 'people' | 'tags';
  /** What a value that does not fit is reported as. */
  readonly finding?: FindingCode;
}

const text = z.string().trim();
const list = z.array(text).max(LIST_LIMIT, `at most ${LIST_LIMIT} entries are read`);

function field<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta) {
  return schema.optional().meta({ ...meta });
}

/** A list; one that is not given is empty. */
function listField(schema: typeof list, meta: FieldMeta) {
  return schema.default([]).meta({ ...meta });
}

/** `YYYY-MM-DD`. */
function date(meta: Pick<FieldMeta, 'title' | 'description'>) {
  const schema = z.string().transform((typed, context) => {
    const value = readDate(typed);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: `"${typed}" is not a date. Write it as 2026-03-31` });
    return z.NEVER;
  });
  return field(schema, { ...meta, finding: 'date-invalid' });
}

export const DIFFICULTIES = ['foundational', 'intermediate', 'advanced'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What others call the three difficulties. */
const DIFFICULTY_WORDS: Readonly<Record<string, Difficulty>> = {
  ...{ easy: 'foundational', beginner: 'foundational', basic: 'foundational', introductory: 'foundational' },
  ...{ simple: 'foundational', low: 'foundational', '1': 'foundational' },
  ...{ medium: 'intermediate', moderate: 'intermediate', normal: 'intermediate', '2': 'intermediate' },
  ...{ hard: 'advanced', difficult: 'advanced', expert: 'advanced', high: 'advanced', '3': 'advanced' },
};

const difficulty = z.string().transform((typed, context): Difficulty => {
  const word = typed.trim().toLowerCase();
  const value = DIFFICULTIES.find((name) => name === word) ?? DIFFICULTY_WORDS[word];
  if (value) return value;
  context.addIssue({ code: 'custom', message: `Unknown difficulty "${typed}". Use ${DIFFICULTIES.join(', ')}` });
  return z.NEVER;
});

const minutes = z.string().transform((typed, context) => {
  const [, value] =
    /^~?\s*(\d{1,3})(?:\s*[-–]\s*\d{1,3})?(?:\s*(?:m|mins?|minutes?))?\.?(?:\s+read)?$/i.exec(typed.trim()) ?? [];
  if (Number(value) > 0) return Number(value);
  context.addIssue({ code: 'custom', message: `"${typed}" is not a reading time. Write it as 5 min` });
  return z.NEVER;
});

/** Where a page of the site is linked from, besides the texts that mention it. */
export const PLACES = ['footer', 'menu', 'home', 'none'] as const;
export type Place = (typeof PLACES)[number];

function toPlace(word: string): Place | undefined {
  const name = word.trim().toLowerCase();
  return name === 'nav' || name === 'navigation' ? 'menu' : PLACES.find((place) => place === name);
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

/** A work that a claim in the article rests on. */
export const sourceSchema = z.strictObject({
  author: text.meta({ title: 'Author', description: 'Who wrote it, as it is cited: Chris Argyris.' }),
  work: text.meta({ title: 'Work', description: 'The title of the work.' }),
  year: text
    .regex(/^-?\d{1,4}$/, 'must be a year')
    .optional()
    .meta({ title: 'Year', description: 'When it appeared.' }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ title: 'Address', description: 'Where it can be read or bought.' }),
  note: text.optional().meta({ title: 'Note', description: 'Which claim rests on it, in one sentence.' }),
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * The front matter of an article or an overview. Every field is optional.
 *
 * This is the one list of fields: types, readers, forms and JSON Schema are made from it. Other names for a field are in
 * `field-names.ts`, and an article has each field under its name in camel case (`reviewed_by` as `article.reviewedBy`).
 */
export const frontMatterSchema = z.object({
  title: field(text, { title: 'Title', description: 'The question the article answers.' }),
  dimension: listField(list, {
    title: 'Dimension',
    description: 'Where the article belongs on the map. The first counts, others are related.',
    entries: 'lines',
    suggests: 'dimensions',
  }),
  category: field(text, {
    title: 'Category',
    description: 'The kind of question: the name of a category.',
    suggests: 'categories',
  }),
  tags: listField(z.array(text), {
    title: 'Tags',
    description: 'What the article is about, in words from the shared vocabulary.',
    entries: 'commas',
    suggests: 'tags',
  }),
  difficulty: field(difficulty, {
    title: 'Difficulty',
    description: 'foundational, intermediate or advanced.',
    finding: 'difficulty-unknown',
  }),
  reading_time: field(minutes, {
    title: 'Reading time',
    description: 'In minutes: 5 min. It is computed if it is left out.',
    finding: 'reading-time-invalid',
  }),
  seo_title: field(text, {
    title: 'Title in search results',
    description: 'The title element, if it is to differ from the title.',
  }),
  meta_description: field(text, {
    title: 'Description',
    description: 'What search results show under the title: 110-160 characters.',
  }),
  canonical_url: field(text, {
    title: 'First published at',
    description: 'The address at which the article first appeared, if that is on another site.',
  }),
  asked_as: listField(list, {
    title: 'Also asked as',
    description: 'Other ways in which people ask the question or describe the problem. Search uses them.',
    entries: 'lines',
  }),
  sources: z
    .array(z.union([sourceSchema, text]))
    .max(LIST_LIMIT)
    .default([])
    .meta({
      title: 'Sources',
      description: 'The works that claims rest on: a list of {author, work, year, url, note}.',
      entries: 'lines',
    }),
  aliases: listField(list, {
    title: 'Former addresses',
    description: 'Addresses the article had before (old-name, /old/path), or other names for it.',
    entries: 'commas',
  }),
  slug: field(text, {
    title: 'Address',
    description: 'The last part of the address, if it is to differ from the file name.',
  }),
  language: field(text.refine(isLanguageTag, 'must be a language tag such as de or pt-BR'), {
    title: 'Language',
    description: 'As a BCP 47 tag (de, pt-BR), if it differs from the site.',
  }),
  authors: listField(list, {
    title: 'Authors',
    description: 'Who wrote it: names, or ids of people in site.yml.',
    entries: 'commas',
    suggests: 'people',
  }),
  reviewed_by: listField(list, {
    title: 'Reviewed by',
    description: 'Who checked that it is true: names, or ids of people in site.yml.',
    entries: 'commas',
    suggests: 'people',
  }),
  last_reviewed: date({ title: 'Last reviewed', description: 'When somebody last checked that it is all still true.' }),
  review_by: date({ title: 'Next review', description: 'When it should be checked again.' }),
  published: date({ title: 'Published', description: 'When it first appeared. It is held back until that day.' }),
  updated: date({ title: 'Updated', description: 'When its text last changed in a way that matters.' }),
  status: field(text, { title: 'Status', description: 'approved and published are shown, draft is held back.' }),
  content_type: field(text, {
    title: 'Type',
    description: 'dimension-overview, domain-overview, template and page set a file apart from the articles.',
  }),
  summary: field(text, { title: 'Summary', description: 'One line for cards (overviews, templates and pages).' }),
  home: field(z.coerce.number().int('must be 1 to 8').min(1, 'must be 1 to 8').max(8, 'must be 1 to 8'), {
    title: 'On the front page',
    description: 'Its place, 1 to 8, among the troubles on the front page.',
  }),
  place: z
    .array(
      z
        .string()
        .transform((word, context) => toPlace(word) ?? refuse(context, `"${word}" is none of ${PLACES.join(', ')}`)),
    )
    .default([])
    .meta({
      title: 'Listed in',
      description: 'Where a page is linked: footer (if nothing is said), menu, home, none.',
      entries: 'commas',
    }),
  reading_order: listField(list, {
    title: 'Reading order',
    description: "The dimension's articles in the order to read them (overviews).",
    entries: 'commas',
    suggests: 'articles',
  }),
  used_by: listField(list, {
    title: 'Used by',
    description: 'The articles that describe how to use it, by the names of their files (templates).',
    entries: 'commas',
    suggests: 'articles',
  }),
  weight: field(z.coerce.number(), {
    title: 'Position',
    description: 'A number: articles with a lower one come first.',
  }),
  license: field(text, { title: 'Licence', description: 'The licence of the text, if it differs from the site.' }),
  audience: listField(list, { title: 'Audience', description: 'Whom it is written for.', entries: 'commas' }),
  version: field(text, { title: 'Version', description: 'For writers; not shown.' }),
  concepts_used: listField(list, {
    title: 'Concepts',
    description: 'What its writers call its ideas. Search uses them; they are not shown.',
    entries: 'commas',
  }),
  explicit_exclusions: field(z.unknown(), { title: 'Exclusions', description: 'For writers; not shown.' }),
  related_indicators: field(z.unknown(), { title: 'Indicators', description: 'For writers; not shown.' }),
});

export type FieldName = keyof typeof frontMatterSchema.shape;

type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

type FrontMatterFields = z.output<typeof frontMatterSchema>;

/** The fields of a file, each under its name in camel case. */
export type Fields = { readonly [Name in keyof FrontMatterFields as CamelCase<Name>]: FrontMatterFields[Name] };

/** @example toCamelCase('reviewed_by'); // => 'reviewedBy' */
export function toCamelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What the schema says of a field. */
export function getFieldMeta(name: FieldName): FieldMeta {
  return frontMatterSchema.shape[name].meta() as unknown as FieldMeta;
}
