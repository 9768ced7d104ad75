import { z } from 'zod';
import {
  expectationsSchema,
  houseWordsSchema,
  redirectsSchema,
  synonymsSchema,
  tagVocabularySchema,
  taxonomySchema,
} from '@/lib/content/read/data-files';
import { siteSchema } from '@/lib/site/site-schema';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { isSelfCheckPath, selfCheckSchema } from '@/lib/content/read/read-self-check';
import { DIFFICULTIES, frontMatterSchema } from '@/lib/content/read/schema';

/** The data files of a collection by where they are, and what they are for a writer. */
export const DATA_FILES = {
  'site.yml': { schema: siteSchema, label: 'The site: its name, its people, what readers see of it' },
  'domains.yml': { schema: taxonomySchema, label: 'The map: domains, dimensions, kinds of question' },
  'tags.yml': { schema: tagVocabularySchema, label: 'Tags' },
  'synonyms.yml': { schema: synonymsSchema, label: 'What readers say, and what the articles call it' },
  'house-words.yml': { schema: houseWordsSchema, label: 'Words to avoid' },
  'search-expectations.yml': { schema: expectationsSchema, label: 'What search must find' },
  'redirects.yml': { schema: redirectsSchema, label: 'Former addresses' },
  'self-checks/*.yml': { schema: selfCheckSchema, label: 'Self-check' },
} as const;

/** As much of JSON Schema as is made here of zod's. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly required?: readonly string[];
  /** What separates the entries of a list that is written on one line. */
  readonly entries?: 'commas' | 'lines';
  /** What a form offers for it. */
  readonly suggests?: 'articles' | 'categories' | 'dimensions' | 'people' | 'tags';
}

/** The schema of a file by its path; `undefined` for one that has no form. */
export function getFileSchema(path: string): JsonSchema | undefined {
  if (MARKDOWN_FILE.test(path)) return buildFrontMatterSchema();
  const pattern = isSelfCheckPath(path) ? 'self-checks/*.yml' : path;
  return Object.hasOwn(DATA_FILES, pattern)
    ? toJsonSchema(DATA_FILES[pattern as keyof typeof DATA_FILES].schema)
    : undefined;
}

/** What a file may hold, as editors read it: the form in which it is typed, not the one it is read into. */
function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' }) as JsonSchema;
}

/**
 * The JSON Schema of an article's front matter: every field with its label and help.
 *
 * @see https://json-schema.org/draft-07 the version that YAML editors read
 */
function buildFrontMatterSchema(): JsonSchema {
  const schema = toJsonSchema(frontMatterSchema);
  const properties = Object.entries(schema.properties ?? {}).map(([name, { ...field }]) => {
    Reflect.deleteProperty(field, 'finding');
    if (name === 'difficulty') return [name, { ...field, examples: DIFFICULTIES }];
    if (name === 'status') return [name, { ...field, examples: ['draft', 'published'] }];
    const isDate = ['last_reviewed', 'review_by', 'published', 'updated'].includes(name);
    if (isDate) return [name, { ...field, examples: ['2026-03-31'] }];
    const { title, description, entries, suggests, ...list } = field;
    // One value, or several on one line, stand for a list.
    return [name, entries ? { title, description, entries, suggests, anyOf: [list, { type: 'string' }] } : field];
  });
  return {
    ...{ $schema: schema.$schema, type: schema.type, title: 'Front matter' },
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
  };
}

/**
 * The schemas of front matter and data files, as VS Code and other editors read them.
 *
 * @returns texts by their path in the project.
 */
export function buildEditorSchemas(): ReadonlyMap<string, string> {
  const data = Object.entries(DATA_FILES).map(([file, { schema }]) => [file, toJsonSchema(schema)] as const);
  return new Map(
    [['front-matter', buildFrontMatterSchema()] as const, ...data].map(([file, schema]) => [
      `.vscode/schemas/${file.replace(/(?:\/\*)?\.yml$/, '')}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}
