import { z } from 'zod';
import { createProblem } from '@/lib/problems/create-problem';
import type { Place, Problem } from '@/lib/problems/problem';
import { createSourceText } from '@/lib/problems/source-text';
import { parseYaml } from './yaml';

const text = z.string().trim().min(1);

/** `domains.yml`: the map of domains with their dimensions, and the kinds of question. */
export const taxonomySchema = z.strictObject({
  domains: z.array(
    z.strictObject({
      name: text,
      /** In the order in which they are shown. */
      dimensions: z.array(
        z.strictObject({
          name: text,
          /** Other names that articles use for it; spellings that differ in case, `&` or `s`/`z` need no entry. */
          aliases: z.array(text).default([]),
        }),
      ),
    }),
  ),
  categories: z.array(
    z.strictObject({
      name: text,
      /** The kind of question in plain words, as it heads a column of the map. */
      question: text,
      /** The question in one word, where there is no room for more. */
      short: text,
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
    /** One line that defines the term. */
    definition: text,
    aliases: z.array(text).default([]),
  }),
);
export type TagVocabulary = z.infer<typeof tagVocabularySchema>;

export interface DataFile<Value> {
  readonly value?: Value;
  /** Where the value at a path of keys and indices stands. */
  readonly getPlace: (path: readonly PropertyKey[]) => Place;
  readonly problems: readonly Problem[];
}

/**
 * Parses a YAML data file against its schema; every fault has its place.
 *
 * @example
 * parseDataFile(tagVocabularySchema, 'tags.yml', '- id: trust\n  label: Trust\n  definition: ...').value?.[0]?.id;
 * // => 'trust'
 */
export function parseDataFile<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  yaml: string,
): DataFile<z.output<Schema>> {
  const { value, getPlace, problems, isReadable } = parseYaml(createSourceText(path, yaml), yaml);
  if (!isReadable) return { getPlace, problems };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, getPlace, problems };
  const faults = parsed.error.issues.map((issue) =>
    createProblem('data-file-invalid', getPlace(issue.path), `${issue.path.join('.') || 'The file'}: ${issue.message}.`),
  );
  return { getPlace, problems: [...problems, ...faults] };
}
