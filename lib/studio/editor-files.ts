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
import { selfCheckSchema } from '@/lib/content/read/self-check-schema';
import { DIFFICULTIES, frontMatterSchema } from '@/lib/content/read/schema';

/** The data files of a collection, by where they are. */
const DATA_FILES = {
  'site.yml': siteSchema,
  'domains.yml': taxonomySchema,
  'tags.yml': tagVocabularySchema,
  'synonyms.yml': synonymsSchema,
  'house-words.yml': houseWordsSchema,
  'search-expectations.yml': expectationsSchema,
  'redirects.yml': redirectsSchema,
  'self-checks/*.yml': selfCheckSchema,
} as const;

export type DataFileName = keyof typeof DATA_FILES;

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
  const [, schema] = Object.entries(DATA_FILES).find(([pattern]) => matches(pattern, path)) ?? [];
  return schema && toJsonSchema(schema);
}

function matches(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  return after === undefined
    ? path === pattern
    : path.startsWith(before) && path.endsWith(after) && !path.slice(before.length).includes('/');
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
export function buildFrontMatterSchema(): JsonSchema {
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

/** A snippet of VS Code, in the lines of its body. */
interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const SNIPPETS: Readonly<Record<string, Snippet>> = {
  'Short answer': {
    prefix: 'answer',
    description: 'The answer in one or two sentences',
    body: ['## Short Answer', '', '$0'],
  },
  Source: {
    prefix: 'source',
    description: 'A work that a claim rests on (front matter)',
    body: ['  - author: "$1"', '    work: "$2"', '    year: $3', '    note: "$0"'],
  },
  Footnote: { prefix: 'footnote', description: 'A note at the end', body: ['[^${1:1}]$0', '', '[^${1:1}]: $2'] },
  Callout: {
    prefix: 'callout',
    description: 'A note, an example or a warning (.mdx)',
    body: ['<Callout type="${1|note,example,warning|}" title="$2">', '', '$0', '', '</Callout>'],
  },
  Steps: {
    prefix: 'steps',
    description: 'What to do, in order (.mdx)',
    body: ['<Steps>', '', '1. **$1** $0', '', '</Steps>'],
  },
  Takeaway: {
    prefix: 'takeaway',
    description: 'The one sentence to leave with (.mdx)',
    body: ['<KeyTakeaway>', '', '$0', '', '</KeyTakeaway>'],
  },
  Comparison: {
    prefix: 'comparison',
    description: 'A table of two things (.mdx)',
    body: [
      '<Comparison caption="$1">',
      '',
      '|  | $2 | $3 |',
      '| --- | --- | --- |',
      '| $0 |  |  |',
      '',
      '</Comparison>',
    ],
  },
  Figure: {
    prefix: 'figure',
    description: 'A drawing (.mdx)',
    body: ['<Figure src="../figures/$1.svg" alt="$2" caption="$0" />'],
  },
};

/** `content/articles/x.md:5:13  error  code  message`, as the content check prints it. */
const FINDING_LINE = '^(.+?):(\\d+):(\\d+)\\s{2}(error|warning)\\s{2}(\\S+)\\s{2}(.*)$';

/**
 * The files with which VS Code knows this collection: schemas of its data files, snippets, extensions to recommend, and the
 * check as a task whose findings are at their places.
 *
 * @returns texts by their path in the project.
 */
export function buildEditorFiles(): ReadonlyMap<string, string> {
  const schemaName = (file: string) => file.replace('/*.yml', '').replace('.yml', '');
  const files = new Map<string, unknown>([
    ['.vscode/schemas/front-matter.json', buildFrontMatterSchema()],
    ...Object.entries(DATA_FILES).map(
      ([file, schema]) => [`.vscode/schemas/${schemaName(file)}.json`, toJsonSchema(schema)] as const,
    ),
    [
      '.vscode/settings.json',
      {
        'files.eol': 'auto',
        'editor.formatOnSave': false,
        '[markdown]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: true } },
        'yaml.schemas': Object.fromEntries(
          Object.keys(DATA_FILES).map((file) => [`./.vscode/schemas/${schemaName(file)}.json`, `content/${file}`]),
        ),
      },
    ],
    ['.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx'] }],
    [
      '.vscode/articles.code-snippets',
      Object.fromEntries(
        Object.entries(SNIPPETS).map(([name, snippet]) => [name, { scope: 'markdown,mdx', ...snippet }]),
      ),
    ],
    [
      '.vscode/tasks.json',
      {
        version: '2.0.0',
        tasks: [
          {
            label: 'Check the articles',
            type: 'shell',
            command: 'npm run content:check --silent',
            group: { kind: 'test', isDefault: true },
            problemMatcher: {
              owner: 'content',
              fileLocation: ['relative', '${workspaceFolder}'],
              pattern: { regexp: FINDING_LINE, file: 1, line: 2, column: 3, severity: 4, code: 5, message: 6 },
            },
          },
        ],
      },
    ],
  ]);
  return new Map([...files].map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}
