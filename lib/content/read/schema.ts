import { z } from 'zod';
import type { FindingCode } from '@/lib/content/check/codes';
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

type MoreMeta = Omit<FieldMeta, 'title' | 'description'>;

function field<Schema extends z.ZodType>(schema: Schema, title: string, description: string, more: MoreMeta = {}) {
  return schema.optional().meta({ title, description, ...more });
}

/** Entries of a list in front matter. */
export const LIST_LIMIT = 200;

const text = z.string().trim();
const list = z.array(text).max(LIST_LIMIT, `at most ${LIST_LIMIT} entries are read`);

/** A list; one that is not given is empty. */
function listField(title: string, description: string, more: MoreMeta) {
  return list.default([]).meta({ title, description, ...more });
}

/** A text that stands for a value: `parse` gives `undefined` for what stands for none, and `describe` says so. */
function typed<Value>(parse: (text: string) => Value | undefined, describe: (text: string) => string) {
  return z.string().transform((value, context) => {
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: describe(value) });
    return z.NEVER;
  });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Milliseconds since 1970, as programs write them down. */
const EPOCH = /^1\d{12}$/;

const DATES = [
  /^(?<year>\d{4})([-/])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:[T ][\d:.]+ ?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i,
];

/**
 * A calendar date as `YYYY-MM-DD`, or `undefined` for anything that is none, or could be two. A time after it is dropped.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339
 * @example
 * readDate('2026-03-31'); // => '2026-03-31'
 * readDate('Mar 31, 2026'); // => '2026-03-31'
 * readDate('2026-02-30'); // => undefined
 * readDate('31.3.2026'); // => undefined
 */
export function readDate(value: string): string | undefined {
  const text = EPOCH.test(value) ? new Date(Number(value)).toISOString() : value.trim();
  const pattern = DATES.find((form) => form.test(text));
  if (!pattern) return undefined;
  const { year, month = '', day = '' } = pattern.exec(text)!.groups!;
  const name = MONTHS.findIndex((start) => month.toLowerCase().startsWith(start));
  const number = name === -1 ? month : String(name + 1);
  const date = [year, number.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined;
}

/** `YYYY-MM-DD`. */
function dateField(title: string, description: string) {
  const date = typed(readDate, (value) => `"${value}" is not a date. Write it as 2026-03-31`);
  return field(date, title, description, { finding: 'date-invalid' });
}

export const DIFFICULTIES = ['foundational', 'intermediate', 'advanced'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What others call the three difficulties. */
const DIFFICULTY_WORDS: Readonly<Record<Difficulty, string>> = {
  foundational: 'foundational easy beginner basic introductory simple low 1',
  intermediate: 'intermediate medium moderate normal 2',
  advanced: 'advanced hard difficult expert high 3',
};

function readDifficulty(value: string): Difficulty | undefined {
  const word = value.trim().toLowerCase();
  return DIFFICULTIES.find((name) => DIFFICULTY_WORDS[name].split(' ').includes(word));
}

function readMinutes(value: string): number | undefined {
  const [, minutes] =
    /^~?\s*(\d{1,3})(?:\s*[-–]\s*\d{1,3})?(?:\s*(?:m|mins?|minutes?))?\.?(?:\s+read)?$/i.exec(value.trim()) ?? [];
  return Number(minutes) > 0 ? Number(minutes) : undefined;
}

/** Where a page of the site is linked from, besides the texts that mention it. */
const PLACES = ['footer', 'menu', 'home', 'none'] as const;
export type Place = (typeof PLACES)[number];

function readPlace(value: string): Place | undefined {
  const name = value.trim().toLowerCase();
  return name === 'nav' || name === 'navigation' ? 'menu' : PLACES.find((place) => place === name);
}

/** A work that a claim in the article rests on. */
const sourceSchema = z.strictObject({
  author: text.meta({ title: 'Author', description: 'Who wrote it, as it is cited: Chris Argyris.' }),
  work: text.meta({ title: 'Work', description: 'The title of the work.' }),
  year: field(text.regex(/^-?\d{1,4}$/, 'must be a year'), 'Year', 'When it appeared.'),
  url: field(z.url({ protocol: /^https?$/ }), 'Address', 'Where it can be read or bought.'),
  note: field(text, 'Note', 'Which claim rests on it, in one sentence.'),
});
export type Source = z.infer<typeof sourceSchema>;

/**
 * The front matter of an article or an overview. Every field is optional.
 *
 * This is the one list of fields: types, readers, forms and JSON Schema are made from it. An article has each field under
 * its name in camel case (`reviewed_by` as `article.reviewedBy`). Other names that authors give a field are in `ALIASES`.
 */
export const frontMatterSchema = z.object({
  title: field(text, 'Title', 'The question the article answers.'),
  dimension: listField('Dimension', 'Where the article belongs on the map. The first counts, others are related.', {
    entries: 'lines',
    suggests: 'dimensions',
  }),
  category: field(text, 'Category', 'The kind of question: the name of a category.', { suggests: 'categories' }),
  tags: z.array(text).default([]).meta({
    title: 'Tags',
    description: 'What the article is about, in words from the shared vocabulary.',
    entries: 'commas',
    suggests: 'tags',
  }),
  difficulty: field(
    typed(readDifficulty, (value) => `Unknown difficulty "${value}". Use ${DIFFICULTIES.join(', ')}`),
    'Difficulty',
    'foundational, intermediate or advanced.',
    { finding: 'difficulty-unknown' },
  ),
  reading_time: field(
    typed(readMinutes, (value) => `"${value}" is not a reading time. Write it as 5 min`),
    'Reading time',
    'In minutes: 5 min. It is computed if it is left out.',
    { finding: 'reading-time-invalid' },
  ),
  seo_title: field(text, 'Title in search results', 'The title element, if it is to differ from the title.'),
  meta_description: field(text, 'Description', 'What search results show under the title: 110-160 characters.'),
  canonical_url: field(
    text,
    'First published at',
    'The address at which the article first appeared, if that is on another site.',
  ),
  asked_as: listField(
    'Also asked as',
    'Other ways in which people ask the question or describe the problem. Search uses them.',
    { entries: 'lines' },
  ),
  sources: z
    .array(z.union([sourceSchema, text]))
    .max(LIST_LIMIT)
    .default([])
    .meta({
      title: 'Sources',
      description: 'The works that claims rest on: a list of {author, work, year, url, note}.',
      entries: 'lines',
    }),
  aliases: listField(
    'Former addresses',
    'Addresses the article had before (old-name, /old/path), or other names for it.',
    { entries: 'commas' },
  ),
  slug: field(text, 'Address', 'The last part of the address, if it is to differ from the file name.'),
  language: field(
    text.refine(isLanguageTag, 'must be a language tag such as de or pt-BR'),
    'Language',
    'As a BCP 47 tag (de, pt-BR), if it differs from the site.',
  ),
  authors: listField('Authors', 'Who wrote it: names, or ids of people in site.yml.', {
    entries: 'commas',
    suggests: 'people',
  }),
  reviewed_by: listField('Reviewed by', 'Who checked that it is true: names, or ids of people in site.yml.', {
    entries: 'commas',
    suggests: 'people',
  }),
  last_reviewed: dateField('Last reviewed', 'When somebody last checked that it is all still true.'),
  review_by: dateField('Next review', 'When it should be checked again.'),
  published: dateField('Published', 'When it first appeared. It is held back until that day.'),
  updated: dateField('Updated', 'When its text last changed in a way that matters.'),
  status: field(text, 'Status', 'approved and published are shown, draft is held back.'),
  content_type: field(
    text,
    'Type',
    'dimension-overview, domain-overview, template and page set a file apart from the articles.',
  ),
  summary: field(text, 'Summary', 'One line for cards (overviews, templates and pages).'),
  home: field(
    z.coerce.number().int('must be 1 to 8').min(1, 'must be 1 to 8').max(8, 'must be 1 to 8'),
    'On the front page',
    'Its place, 1 to 8, among the troubles on the front page.',
  ),
  place: z
    .array(typed(readPlace, (value) => `"${value}" is none of ${PLACES.join(', ')}`))
    .default([])
    .meta({
      title: 'Listed in',
      description: 'Where a page is linked: footer (if nothing is said), menu, home, none.',
      entries: 'commas',
    }),
  reading_order: listField('Reading order', "The dimension's articles in the order to read them (overviews).", {
    entries: 'commas',
    suggests: 'articles',
  }),
  used_by: listField('Used by', 'The articles that describe how to use it, by the names of their files (templates).', {
    entries: 'commas',
    suggests: 'articles',
  }),
  weight: field(z.coerce.number(), 'Position', 'A number: articles with a lower one come first.'),
  license: field(text, 'Licence', 'The licence of the text, if it differs from the site.'),
  audience: listField('Audience', 'Whom it is written for.', { entries: 'commas' }),
  version: field(text, 'Version', 'For writers; not shown.'),
  concepts_used: listField('Concepts', 'What its writers call its ideas. Search uses them; they are not shown.', {
    entries: 'commas',
  }),
  explicit_exclusions: field(z.unknown(), 'Exclusions', 'For writers; not shown.'),
  related_indicators: field(z.unknown(), 'Indicators', 'For writers; not shown.'),
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

/** What other tools call our fields, without `_`, `-` and spaces. */
const ALIASES: Partial<Record<FieldName, string>> = {
  title: 'question headline name',
  meta_description: 'description desc excerpt seodescription',
  seo_title: 'metatitle titletag',
  dimension: 'primarytopic secondarytopic',
  category: 'categories',
  tags: 'tag',
  concepts_used: 'keywords concepts',
  difficulty: 'level',
  canonical_url: 'canonical',
  aliases: 'alias redirectfrom redirects',
  authors: 'author',
  reviewed_by: 'reviewer reviewers',
  language: 'lang locale',
  published: 'date publishdate pubdate publishedat datepublished created createdat datecreated',
  updated: 'lastmod lastmodified modified lastupdated lastupdate updatedat datemodified dateupdated',
  weight: 'order sortorder navorder sidebarposition position',
  license: 'licence',
};

/** Fields of other tools that say nothing about what is published here. */
const IGNORED =
  'bannerimage banner categoryid comments cover coverimage createdby css cssclass cssclasses customediturl ' +
  'displayedsidebar editurl emoji featured features featuredimage footer grandparent haschildren head header hero ' +
  'hidetableofcontents hidetitle icon id image images lastmodifiedby layout linktitle math menu mermaid navtitle next ' +
  'noindex outline pagination parent permalink prev robots search series showtoc sidebar sidebarlabel sitemap ' +
  'subtitle taxonomies template theme thumbnail toc type uid url';

const FIELDS = new Map<string, FieldName | 'ignored'>([
  ...IGNORED.split(' ').map((name) => [name, 'ignored'] as const),
  ...(Object.keys(frontMatterSchema.shape) as FieldName[]).flatMap((name) =>
    [foldFieldName(name), ...(ALIASES[name]?.split(' ') ?? [])].map((alias) => [alias, name] as const),
  ),
]);

/**
 * What two spellings of one field name have in common: `Meta-Description`, `metaDescription` and `meta_description`.
 *
 * @example
 * foldFieldName('Meta-Description'); // => 'metadescription'
 */
export function foldFieldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The field that a key of front matter means: `ignored` for one of another tool, `undefined` for an unknown one. */
export function findField(key: string): FieldName | 'ignored' | undefined {
  return FIELDS.get(foldFieldName(key));
}
