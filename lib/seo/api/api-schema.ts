import { z } from 'zod';
import { absoluteUrl, machinePaths } from '@/lib/site/paths';

/** What changes when a field is taken away or comes to mean something else; new fields do not change it. */
export const API_VERSION = 2;

const date = z.iso.date().describe('YYYY-MM-DD.');
const url = z.url();
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const named = z.strictObject({ slug, name: z.string(), url });
const titled = z.strictObject({ slug, title: z.string(), url });
const category = z.strictObject({ slug, name: z.string(), question: z.string() });

const source = z
  .strictObject({
    author: z.string().optional(),
    work: z.string().describe('The title of the work, or the whole reference where it is not taken apart.'),
    year: z.string().optional(),
    url: url.optional(),
    note: z.string().optional().describe('Which claim rests on it.'),
  })
  .describe('A work that claims in the text rest on.');

const person = z.strictObject({ name: z.string(), role: z.string().optional(), url: url.optional() });

const summary = z.strictObject({
  slug,
  url: url.describe("The article's address: give it when you quote."),
  api: url.describe('The file of this interface that holds the whole article, among others.'),
  markdown: url.describe('The whole article as Markdown.'),
  title: z.string().describe('The question.'),
  description: z.string(),
  shortAnswer: z.string().optional().describe('The answer in one or two sentences of plain text.'),
  dimension: named.optional().describe('What the question is about.'),
  category: category.optional().describe('The kind of question.'),
  tags: z.array(named),
  difficulty: z.enum(['foundational', 'intermediate', 'advanced']).optional(),
  readingMinutes: z.int().min(1),
  words: z.int().min(0),
  published: date.optional(),
  updated: date.optional(),
  lastReviewed: date.optional(),
  authors: z.array(person).optional(),
  reviewedBy: z.array(person).optional(),
  license: z.string().optional(),
});

const article = z.strictObject({
  ...summary.shape,
  text: z.string().describe('The whole article as Markdown, without front matter.'),
  html: z.string().describe('The body as HTML, with full addresses.'),
  headings: z.array(z.strictObject({ depth: z.int().min(2).max(6), text: z.string(), url })),
  askedAs: z.array(z.string()).describe('Other ways in which people put the question.'),
  sources: z.array(source),
  relatedDimensions: z.array(named),
  related: z.array(z.strictObject({ ...titled.shape, reason: z.string() })),
  previous: titled.optional(),
  next: titled.optional(),
});

const envelope = {
  $schema: url,
  version: z.literal(API_VERSION),
  site: z.strictObject({ name: z.string(), url, language: z.string(), license: url.optional() }),
};

const dimension = z.strictObject({
  ...named.shape,
  domain: z.strictObject({ slug: z.string(), name: z.string() }),
  summary: z.string().optional(),
  feed: url,
  articles: z.array(slug).describe('In the order to read them.'),
});

const tag = z.strictObject({
  ...named.shape,
  definition: z.string().optional(),
  aliases: z.array(z.string()),
  feed: url,
  articles: z.array(slug),
});

const selfCheck = z
  .strictObject({
    url,
    title: z.string(),
    intro: z.string().describe('What it looks at, and whom to answer it with.'),
    dimension: named,
    traits: z.array(
      z.strictObject({
        id: slug,
        name: z.string(),
        definition: z.string(),
        readings: z
          .strictObject({ low: z.string(), middle: z.string(), high: z.string() })
          .describe('What a score usually means: below 40, below 70, and from there.'),
      }),
    ),
    statements: z.array(
      z.strictObject({
        id: slug,
        text: z.string(),
        evidence: z.string().describe('Where to look for it.'),
        trait: slug,
        weight: z.int().min(1).max(3),
        articles: z.array(slug).describe('What to read where it is missing, the most helpful first.'),
      }),
    ),
  })
  .describe('A self-check: a conversation starter, not a validated assessment.');

const page = z.strictObject({
  slug: z.string(),
  url,
  markdown: url.describe('The same as Markdown.'),
  title: z.string(),
  description: z.string(),
});

const template = z
  .strictObject({
    ...page.shape,
    csv: url.optional().describe('Its tables, for a spreadsheet.'),
    dimension: named.optional(),
    articles: z.array(slug).describe('The articles that describe how to use it.'),
  })
  .describe('A page to fill in.');

/** What each file of the interface holds. */
const apiSchemas = {
  articles: z.strictObject({ ...envelope, count: z.int(), articles: z.array(summary) }),
  chunk: z.strictObject({ ...envelope, articles: z.array(article) }),
  dimensions: z.strictObject({ ...envelope, dimensions: z.array(dimension), categories: z.array(category) }),
  tags: z.strictObject({ ...envelope, tags: z.array(tag) }),
  templates: z.strictObject({ ...envelope, templates: z.array(template) }),
  pages: z.strictObject({ ...envelope, pages: z.array(page) }),
  selfChecks: z.strictObject({
    ...envelope,
    scale: z
      .array(z.strictObject({ name: z.string(), points: z.int() }))
      .describe('What can be answered to a statement. A score is the mean of the points by weight.'),
    selfChecks: z.array(selfCheck),
  }),
} as const;

export type ApiFiles = { [Name in keyof typeof apiSchemas]: z.infer<(typeof apiSchemas)[Name]> };

/**
 * The JSON Schema of the interface: one definition for each kind of file.
 *
 * @see https://json-schema.org/draft/2020-12
 */
export function buildApiSchema(): string {
  const definitions = Object.entries(apiSchemas).map(([name, schema]) => {
    const definition = { ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) };
    delete definition.$schema;
    return [name, definition];
  });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absoluteUrl(machinePaths.apiSchema),
    title: `Data interface, version ${API_VERSION}`,
    anyOf: Object.keys(apiSchemas).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(definitions) as object,
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
