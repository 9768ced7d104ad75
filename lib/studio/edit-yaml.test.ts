import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFiles } from '@/lib/content/read/list-files';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { editForm, readFrontMatter } from './edit-front-matter';
import { editYaml, EditRefused, readYaml, type YamlInput } from './edit-yaml';
import { toEditorText } from './text-file';

const YAML = `# kept
title:   'Why?'   # said twice
tags: [ trust,  "a, b" ]
also:
    - one # first
    # between
    - "two"

sources:
  - author: "Kim"
    work: Plans
    year: 1996
empty:
last: |
  two
  lines
`;

test.each<[string, (string | number)[], YamlInput | undefined, string, string]>([
  ['a scalar in its own marks', ['title'], "Why's that?", "'Why?'", "'Why''s that?'"],
  ['an entry at the end of a line', ['tags'], ['trust', 'a, b', 'norms'], '"a, b" ]', '"a, b", norms ]'],
  ['an entry at the start of a line', ['tags'], ['x', 'trust', 'a, b'], '[ trust', '[ x, trust'],
  ['no entry', ['tags'], [], 'trust,  "a, b"', ''],
  ['one entry less', ['tags'], ['a, b'], 'trust,  "a, b"', '"a, b"'],
  ['an entry below', ['also'], ['one', 'two', 'three: x'], '"two"\n', '"two"\n    - "three: x"\n'],
  ['an entry on top', ['also'], ['zero', 'one', 'two'], '- one', '- zero\n    - one'],
  ['an entry gone', ['also'], ['two'], '    - one # first\n', ''],
  ['another entry', ['also'], ['one', 'deux'], '"two"', '"deux"'],
  ['one field of a source', ['sources', 0, 'year'], '1999', '1996', '1999'],
  ['a new field of a source', ['sources', 0, 'note'], 'For: it', '1996\n', '1996\n    note: "For: it"\n'],
  ['a value where there was none', ['empty'], 'x', 'empty:', 'empty: x'],
  ['a new field', ['new'], ['a', 'b'], '  lines\n', '  lines\nnew: [a, b]\n'],
  ['a field gone', ['tags'], undefined, 'tags: [ trust,  "a, b" ]\n', ''],
  ['a list gone', ['also'], undefined, 'also:\n    - one # first\n    # between\n    - "two"\n', ''],
])('writes %s', (_, path, value, before, after) => {
  expect(YAML).toContain(before);
  expect(editYaml(YAML, path, value)).toBe(YAML.replace(before, () => after));
});

test('writes a source more, below the others', () => {
  const sources: YamlInput = [
    { author: 'Kim', work: 'Plans', year: '1996' },
    { author: 'Lee', work: 'Why: a book' },
  ];
  const added = '    year: 1996\n  - author: Lee\n    work: "Why: a book"\n';
  expect(editYaml(YAML, ['sources'], sources)).toBe(YAML.replace('    year: 1996\n', () => added));
});

test.each<[string, (string | number)[], YamlInput, string]>([
  ['', ['home', 'examples'], ['one'], 'home:\n  examples: [one]\n'],
  ['home:\n', ['home', 'question'], 'Why?', 'home: { question: Why? }\n'],
  ['name: x\n', ['people', 'kim', 'name'], 'Kim', 'name: x\npeople:\n  kim:\n    name: Kim\n'],
  ['a:\n  - b: 1\n', ['a', 0, 'c', 0], 'x', 'a:\n  - b: 1\n    c: [x]\n'],
  ['', [], [{ id: 'trust', label: 'Trust' }], '- id: trust\n  label: Trust\n'],
  ['# Tags\n- id: a\n', [], [{ id: 'a' }, { id: 'b' }], '# Tags\n- id: a\n- id: b\n'],
  ['# Nothing yet\n', ['name'], 'x', '# Nothing yet\nname: x\n'],
  [
    'domains:\n  - name: A\n    dimensions: [{ name: B }]\n',
    ['domains'],
    [
      { name: 'A', dimensions: [{ name: 'B' }] },
      { name: 'C', dimensions: [{ name: 'D' }] },
    ],
    'domains:\n  - name: A\n    dimensions: [{ name: B }]\n  - name: C\n    dimensions:\n      - name: D\n',
  ],
])('in %j, makes what leads to %j', (yaml, path, value, expected) => {
  expect(editYaml(yaml, path, value)).toBe(expected);
});

test('one value of every data file set and set back leaves it as it was', () => {
  let count = 0;
  for (const name of listFiles('fixtures/site').paths.filter((path) => path.endsWith('.yml'))) {
    const text = toEditorText(readFileSync(join('fixtures/site', name), 'utf8'));
    for (const path of listScalars(readYaml(text))) {
      const old = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], readYaml(text));
      const there = editYaml(text, path, 'Is it: "so"?');
      expect(there.length, `${name} ${path.join('.')}`).toBeGreaterThan(0);
      expect(readYaml(editYaml(there, path, old as string))).toEqual(readYaml(text));
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(40);
});

/** The places of scalars, with the first entry of each list for all of them. */
function listScalars(value: YamlInput | null | undefined): (string | number)[][] {
  if (typeof value === 'string') return [[]];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return listScalars(value[0] as YamlInput).map((path) => [0, ...path]);
  return Object.entries(value).flatMap(([key, inner]) => listScalars(inner).map((path) => [key, ...path]));
}

test('refuses YAML with a fault or an alias', () => {
  expect(() => editYaml('a: "b\nc: [', ['a'], 'x')).toThrow(EditRefused);
  expect(() => editYaml('a: &x b\nc: *x', ['a'], 'x')).toThrow(EditRefused);
});

const word = fc.string({
  unit: fc.constantFrom('a', 'B', '1', ' ', ':', '#', '"', "'", ',', '[', '-', '\\', '\n', 'é', '🌱', '&', '*', '!'),
});

test('whatever is written reads as it was meant, and nothing else has changed', () => {
  const keys = ['title', 'tags', 'also', 'empty', 'last', 'new'];
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.oneof(word, fc.array(word, { maxLength: 4 })), (key, value) => {
      let next: string;
      try {
        next = editYaml(YAML, [key], value);
      } catch (error) {
        if (error instanceof EditRefused) return;
        throw error;
      }
      expect(editYaml(next, [key], value)).toBe(next);
      for (const line of ['# kept', '  - author: "Kim"', '    year: 1996']) expect(next).toContain(line);
    }),
    { numRuns: 500 },
  );
});

test('a field set and set back leaves every fixture as it was', () => {
  let count = 0;
  for (const path of listFiles('fixtures/site').paths.filter((path) => MARKDOWN_FILE.test(path))) {
    const text = toEditorText(readFileSync(join('fixtures/site', path), 'utf8'));
    const fields = readFrontMatter(text);
    if (!fields?.title) continue;
    const there = editForm('a.md', text, ['title'], 'Is it: "so"?');
    expect(readFrontMatter(there)).toEqual({ ...fields, title: 'Is it: "so"?' });
    expect(there.split('\n').filter((line, index) => line !== text.split('\n')[index])).toHaveLength(1);
    const more = editForm('a.md', text, ['version'], '7');
    expect(editForm('a.md', more, ['version'], undefined)).toBe(text);
    count += 1;
  }
  expect(count).toBeGreaterThan(10);
});

test('a file without front matter gets one, and a field is set under the name it has', () => {
  expect(editForm('a.md', '# Why?\n', ['title'], 'Why?')).toBe('---\ntitle: Why?\n---\n\n# Why?\n');
  expect(editForm('a.md', '---\nquestion: Why?\n---\n', ['title'], 'How?')).toBe('---\nquestion: How?\n---\n');
});
