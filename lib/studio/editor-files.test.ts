import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { formatText } from '@/lib/content/check/format-findings';
import { createFinding } from '@/lib/content/check/create-finding';
import { listFiles } from '@/lib/content/read/list-files';
import { parseYaml } from '@/lib/content/read/yaml';
import { createSourceText } from '@/lib/content/check/source-text';
import { frontMatterSchema } from '@/lib/content/read/schema';
import { readFrontMatter } from './edit-front-matter';
import { buildEditorSchemas, getFileSchema } from './editor-files';
import { toEditorText } from './text-file';

const files = buildEditorSchemas();
const getSchema = (name: string) => JSON.parse(files.get(`.vscode/schemas/${name}.json`)!) as object;

test('the schemas in .vscode are those of the loader, and its settings name each', () => {
  for (const [path, text] of files) expect(readFileSync(path, 'utf8'), `${path}: npm run editor:files`).toBe(text);
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': object };
  const named = ['./.vscode/schemas/front-matter.json', ...Object.keys(settings['yaml.schemas'])];
  expect(named.sort()).toEqual([...files.keys()].map((path) => `./${path}`).sort());
});

test('every field has a label and help, and every fixture fits', () => {
  const { properties = {} } = getFileSchema('a.md')!;
  expect(Object.keys(properties)).toEqual(Object.keys(frontMatterSchema.shape));
  for (const [name, field] of Object.entries(properties)) {
    expect([field.title, field.description], name).toEqual([expect.any(String), expect.any(String)]);
  }
  // What is read here is text, where an editor sees a number.
  const validate = new Ajv({ strict: false, coerceTypes: true }).compile(getSchema('front-matter'));
  for (const path of listFiles('fixtures/site').paths.filter((path) => /\.mdx?$/.test(path))) {
    const fields = readFrontMatter(toEditorText(readFileSync(`fixtures/site/${path}`, 'utf8')));
    expect(validate(fields), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true);
  }
  expect(validate({ title: { no: 1 } })).toBe(false);
});

test.each(['domains', 'tags', 'synonyms', 'redirects', 'search-expectations'])(
  'the schema of %s.yml takes the fixture',
  (name) => {
    const validate = new Ajv({ strict: false }).compile(getSchema(name));
    const text = readFileSync(`fixtures/site/${name}.yml`, 'utf8');
    expect(validate(parseYaml(createSourceText('a', text), text).value), JSON.stringify(validate.errors)).toBe(true);
    expect(validate([{ nonsense: 'x' }])).toBe(false);
  },
);

test('the task finds its findings in what the check prints', () => {
  const task = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: [{ problemMatcher: { pattern: { regexp: string } } }];
  };
  const finding = createFinding('title-missing', { path: 'a b.md', line: 2, column: 3 }, 'No title.');
  const [first = ''] = formatText([finding], () => undefined, 'content/').split('\n');
  expect(new RegExp(task.tasks[0].problemMatcher.pattern.regexp).exec(first)?.slice(1)).toEqual([
    ...['content/a b.md', '2', '3', 'warning', 'title-missing', 'No title.'],
  ]);
});
