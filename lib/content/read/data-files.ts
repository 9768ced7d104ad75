import { z } from 'zod';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Location, Finding } from '@/lib/content/check/finding';
import { createSourceText } from '@/lib/content/check/source-text';
import { parseYaml, type YamlValue } from './yaml';

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

function namesField(title: string, description: string) {
  return commaList.meta({ title, entries: 'commas', description });
}

/** `synonyms.yml`: what readers say, and what the articles call it. */
export const synonymsSchema = z
  .array(
    z.strictObject({
      means: text.meta({ title: 'Concept', description: 'Its plainest name.' }),
      also: namesField('Other names', 'Other names for the same concept.'),
      says: namesField('Phrasings', 'What readers type who have the problem but not the name.'),
      near: namesField('Related concepts', 'Other concepts, by their names, that help a little.'),
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
    const names = entries.map(({ means }) => means);
    entries.forEach(({ means, near }, index) => {
      if (names.indexOf(means) < index)
        context.addIssue({ code: 'custom', path: [index, 'means'], message: `"${means}" is here twice` });
      for (const name of near) {
        if (names.includes(name)) continue;
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
  const dropped = new Set<string>();
  // Leaving an entry out may show what it hid: another entry that names it.
  for (let round = 0; isReadable && round < MAX_ROUNDS; round += 1) {
    const origins: Origins = new Map();
    const { success, data, error } = schema.safeParse(withoutEntries(value, dropped, origins));
    const inFile = (steps: readonly PropertyKey[]) => toSourcePath(steps, origins);
    if (success) return { value: data, locate: (steps) => locate(inFile(steps)), findings };
    const faults = error.issues.map((issue) => {
      const steps = inFile(issue.path);
      const entry = steps.slice(0, steps.findLastIndex((step) => typeof step === 'number') + 1);
      return { steps, entry, message: `${steps.join('.') || 'The file'}: ${issue.message}` };
    });
    const isWhole = !dropsFaulty || faults.some(({ entry }) => entry.length === 0);
    for (const { steps, message } of faults) {
      const finding = isWhole
        ? createFinding('data-file-invalid', locate(steps), `${message}.`)
        : createFinding('data-entry-invalid', locate(steps), `${message}; the entry is left out.`);
      findings.push(finding);
    }
    if (isWhole) break;
    for (const { entry } of faults) dropped.add(toKey(entry));
  }
  return { locate, findings };
}

/** A file that shows more after so many rounds is something else. */
const MAX_ROUNDS = 5;

function toKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

/** Where the entries of a list were before others were left out, by the path of the list. */
type Origins = Map<string, readonly number[]>;

/** A value without some entries of the lists in it, which are named by their paths. */
function withoutEntries(
  value: YamlValue,
  dropped: ReadonlySet<string>,
  origins: Origins,
  path: readonly PropertyKey[] = [],
): YamlValue {
  if (dropped.size === 0 || typeof value === 'string') return value;
  const without = (entry: YamlValue, step: PropertyKey) => withoutEntries(entry, dropped, origins, [...path, step]);
  if (Array.isArray(value)) {
    const list = value as readonly YamlValue[];
    const kept = [...list.keys()].filter((index) => !dropped.has(toKey([...path, index])));
    origins.set(toKey(path), kept);
    return kept.map((index) => without(list[index]!, index));
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, without(entry, key)]));
}

function toSourcePath(path: readonly PropertyKey[], origins: Origins): PropertyKey[] {
  return path.reduce<PropertyKey[]>((source, step) => {
    const index = typeof step === 'number' ? origins.get(toKey(source))?.[step] : undefined;
    return [...source, index ?? step];
  }, []);
}
