import { z } from 'zod';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { createSourceText } from '@/lib/content/check/source-text';
import { parseYaml } from './yaml';

const text = z.string().trim().min(1);

/** `domains.yml`: the map of domains with their dimensions, and the kinds of question. */
export const taxonomySchema = z.strictObject({
  domains: z.array(
    z.strictObject({
      name: text,
      dimensions: z
        .array(
          z.strictObject({
            name: text,
            aliases: z
              .array(text)
              .default([])
              .describe(
                'Other names that articles use for it; spellings that differ in case, `&` or `s`/`z` need no entry.',
              ),
          }),
        )
        .describe('In the order in which they are shown.'),
    }),
  ),
  categories: z.array(
    z.strictObject({
      name: text,
      question: text.describe('The kind of question in plain words, as it heads a column of the map.'),
      short: text.describe('The question in one word, if there is no room for more.'),
      aliases: z.array(text).default([]),
    }),
  ),
});
export type Taxonomy = z.infer<typeof taxonomySchema>;

/** `tags.yml`: the shared vocabulary. */
export const tagVocabularySchema = z.array(
  z.strictObject({
    id: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
    label: text,
    definition: text.describe('One line that defines the term.'),
    aliases: z.array(text).default([]),
  }),
);
export type TagVocabulary = z.infer<typeof tagVocabularySchema>;

/** A list on one line, its entries separated by commas, or a list of lines. */
const commaList = z
  .union([z.string().transform((line) => line.split(',')), z.array(z.string())])
  .default([])
  .transform((entries) => entries.map((entry) => entry.trim()).filter((entry) => entry !== ''));

/** `synonyms.yml`: what readers say, and what the articles call it. */
export const synonymsSchema = z
  .array(
    z.strictObject({
      means: text.meta({ title: 'Concept', description: 'Its plainest name.' }),
      also: commaList.meta({
        title: 'Other names',
        entries: 'commas',
        description: 'Other names for the same concept.',
      }),
      says: commaList.meta({
        title: 'Phrasings',
        entries: 'commas',
        description: 'What readers type who have the problem but not the name.',
      }),
      near: commaList.meta({
        title: 'Related concepts',
        entries: 'commas',
        description: 'Other concepts, by their names, that help a little.',
      }),
      // Our own files are read as text; an editor takes the word for a boolean.
      elsewhere: z
        .union([z.boolean(), z.enum(['true', 'false'])])
        .default(false)
        .transform((value) => value === true || value === 'true')
        .meta({
          title: 'Answered elsewhere',
          description: 'Whether such articles rarely answer it, so that a question which names it is not guessed at.',
        }),
    }),
  )
  .superRefine((entries, context) => {
    const names = new Map<string, number>();
    entries.forEach(({ means }, index) => {
      if (names.has(means))
        context.addIssue({ code: 'custom', path: [index, 'means'], message: `"${means}" is here twice` });
      names.set(means, index);
    });
    entries.forEach(({ near }, index) => {
      for (const name of near) {
        if (names.has(name)) continue;
        context.addIssue({ code: 'custom', path: [index, 'near'], message: `has the unknown concept "${name}"` });
      }
    });
  });
export type Synonyms = z.infer<typeof synonymsSchema>;

const oneOrMore = z.union([text.transform((entry) => [entry]), z.array(text).min(1)]);

/** `search-expectations.yml`: what readers type, and the answer they must meet. */
export const expectationsSchema = z.array(
  z.strictObject({
    q: text.meta({ title: 'Query', description: 'What a reader types.' }),
    kind: z.enum(['paraphrase', 'keywords', 'typo', 'symptom', 'vocabulary', 'prefix']),
    find: oneOrMore.meta({
      title: 'Must find',
      suggests: 'articles',
      description: 'Slugs of the articles that answer; one of them must be among the first.',
    }),
    also: oneOrMore
      .default([])
      .meta({ title: 'Helps as well', suggests: 'articles', description: 'Slugs of articles that help as well.' }),
    within: text
      .regex(/^([1-9]|10)$/, 'must be 1 to 10')
      .default('3')
      .transform(Number)
      .meta({ title: 'Among the first', description: 'How far down the answer may be, 1 to 10.' }),
    open: text
      .regex(/^yes$/, 'must be yes, or left out')
      .optional()
      .transform(Boolean)
      .meta({ title: 'Not found yet', description: 'yes: it is scored like the others, but no test fails.' }),
  }),
);
export type Expectations = z.infer<typeof expectationsSchema>;

/** `house-words.yml`: words that the texts of this collection avoid, and what they say instead. */
export const houseWordsSchema = z.array(
  z.strictObject({
    term: oneOrMore.describe('Words or phrases, whatever their case; `*` stands for any letters, `#` for a digit.'),
    preferred: text,
    fine: oneOrMore.default([]).describe('Phrases in which the term is right.'),
    note: text.optional().describe('For the people who write.'),
  }),
);
export type HouseWords = z.infer<typeof houseWordsSchema>;

/** `redirects.yml`: where former addresses lead, for those that no article claims as its alias. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: text.meta({ title: 'Former address', description: "A path from the site's root, as it once was." }),
    to: text.meta({ title: 'Leads to', description: 'A page of the site, or a place on one.' }),
  }),
);
export type Redirects = z.infer<typeof redirectsSchema>;

export interface DataFile<Value> {
  readonly value?: Value;
  /** Where the value at a path of keys and indices is. */
  readonly locate: (path: readonly PropertyKey[]) => Location;
  readonly findings: readonly Finding[];
}

/**
 * Parses a YAML data file against its schema; every fault has its place.
 *
 * @param dropsFaulty whether an entry of a list with a fault is left out, so that the others still count.
 * @example
 * parseDataFile(tagVocabularySchema, 'tags.yml', '- id: trust\n  label: Trust\n  definition: ...').value?.[0]?.id;
 * // => 'trust'
 */
export function parseDataFile<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  yaml: string,
  dropsFaulty = false,
): DataFile<z.output<Schema>> {
  const { value, locate, findings: yamlFindings, isReadable } = parseYaml(createSourceText(path, yaml), yaml);
  const findings = [...yamlFindings];
  let rest = isReadable ? withOrigins(value) : undefined;
  // Leaving an entry out may show what it hid: another entry that names it.
  for (let round = 0; isReadable && round < MAX_ROUNDS; round += 1) {
    const parsed = schema.safeParse(rest?.value);
    const toSource = ([first, ...others]: readonly PropertyKey[]) =>
      first === undefined ? [] : [rest?.origins?.[Number(first)] ?? first, ...others];
    if (parsed.success) return { value: parsed.data, locate: (at) => locate(toSource(at)), findings };
    const { issues } = parsed.error;
    const entries = issues.map((issue) =>
      issue.path.slice(0, issue.path.findLastIndex((step) => typeof step === 'number') + 1),
    );
    const isWhole = !dropsFaulty || entries.some(({ length }) => length === 0);
    for (const issue of issues) {
      const message = `${issue.path.join('.') || 'The file'}: ${issue.message}`;
      const code = isWhole ? 'data-file-invalid' : 'data-entry-invalid';
      findings.push(
        createFinding(
          code,
          locate(toSource(issue.path)),
          isWhole ? `${message}.` : `${message}; the entry is left out.`,
        ),
      );
    }
    if (isWhole) break;
    rest = dropEntries(rest!, entries);
  }
  return { locate, findings };
}

/** A file that shows more after so many rounds is something else. */
const MAX_ROUNDS = 5;

/** A value, and where in the source the entries of a list were, if it is one. */
interface Traced {
  readonly value: unknown;
  readonly origins?: readonly number[];
}

function withOrigins(value: unknown): Traced {
  return Array.isArray(value) ? { value, origins: value.map((_, index) => index) } : { value };
}

const LEFT_OUT = Symbol('left out');

function dropEntries({ value, origins }: Traced, paths: readonly (readonly PropertyKey[])[]): Traced {
  const copy = structuredClone(value);
  for (const path of paths) {
    const holder = path
      .slice(0, -1)
      .reduce((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], copy);
    if (Array.isArray(holder)) holder[Number(path.at(-1))] = LEFT_OUT;
  }
  const kept = origins?.filter((_, index) => (copy as unknown[])[index] !== LEFT_OUT);
  return { value: withoutLeftOut(copy), ...(kept && { origins: kept }) };
}

function withoutLeftOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== LEFT_OUT).map(withoutLeftOut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutLeftOut(entry)]));
}
