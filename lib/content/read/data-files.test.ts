import { expect, it } from 'vitest';
import {
  expectationsSchema,
  parseDataFile,
  redirectsSchema,
  synonymsSchema,
  tagVocabularySchema,
  taxonomySchema,
} from './data-files';

const TAGS = `- id: trust
  label: Trust
  definition: Counting on somebody.
- id: Not an id
  label: Wrong
  definition: None.
- id: focus
  label: Focus
  definition: One thing.
  aliases: [attention, [nested]]
`;

it('leaves out the entry that is wrong, and keeps the others', () => {
  const { value, findings } = parseDataFile(tagVocabularySchema, 'tags.yml', TAGS, true);
  expect(value?.map(({ id, aliases }) => [id, aliases])).toEqual([
    ['trust', []],
    ['focus', ['attention']],
  ]);
  expect(findings.map(({ code, line }) => [code, line])).toEqual([
    ['data-entry-invalid', 4],
    ['data-entry-invalid', 10],
  ]);
});

it('leaves out a dimension without its domain, and an alias without its dimension', () => {
  const yaml = `domains:
  - name: One
    dimensions:
      - name: First
        aliases: [a, {b: c}]
      - title: No name
  - dimensions: []
categories: []
`;
  const { value, findings } = parseDataFile(taxonomySchema, 'domains.yml', yaml, true);
  expect(value?.domains).toEqual([{ name: 'One', dimensions: [{ name: 'First', aliases: ['a'] }] }]);
  expect([...new Set(findings.map(({ line }) => line))]).toEqual([5, 6, 7]);
});

it('still knows where the entries after one that is left out are', () => {
  const { value, locate } = parseDataFile(redirectsSchema, 'redirects.yml', '- from: /a\n- from: /b\n  to: /c\n', true);
  expect(value).toEqual([{ from: '/b', to: '/c' }]);
  expect(locate([0, 'to']).line).toBe(3);
});

it('reads a long file in which every other entry is wrong, and knows where each of the others is', () => {
  const entries = Array.from({ length: 12_000 }, (_, index) => (index % 2 ? `- {from: /${index}, to: /b}` : '- a'));
  const { value, locate, findings } = parseDataFile(redirectsSchema, 'redirects.yml', entries.join('\n'), true);
  expect(findings).toHaveLength(6000);
  const lines = value!.map((_, index) => locate([index, 'from']).line);
  expect(lines).toEqual(Array.from({ length: 6000 }, (_, index) => 2 * index + 2));
}, 10_000);

it('leaves out what names an entry that was left out', () => {
  const yaml = '- means: a\n  near: b\n- means: b\n  wrong: x\n- means: c\n';
  const { value } = parseDataFile(synonymsSchema, 'synonyms.yml', yaml, true);
  expect(value?.map(({ means }) => means)).toEqual(['c']);
});

it('reads yes and no as they are typed', () => {
  const { value, findings } = parseDataFile(
    synonymsSchema,
    'synonyms.yml',
    '- means: a\n  elsewhere: true\n- means: b\n',
    true,
  );
  expect(findings).toEqual([]);
  expect(value?.map(({ elsewhere }) => elsewhere)).toEqual([true, false]);
});

it('does without a file that is something else, and without one that must be whole', () => {
  expect(parseDataFile(expectationsSchema, 'search-expectations.yml', 'a: b\n', true)).toMatchObject({
    findings: [{ code: 'data-file-invalid' }],
  });
  const { value, findings } = parseDataFile(tagVocabularySchema, 'tags.yml', TAGS);
  expect(value).toBeUndefined();
  expect(findings.map(({ code }) => code)).toEqual(['data-file-invalid', 'data-file-invalid']);
});

it('reads what a list of synonyms says is answered elsewhere', () => {
  const { value, findings } = parseDataFile(
    synonymsSchema,
    'synonyms.yml',
    '- means: tax\n  elsewhere: true\n- means: pay\n',
  );
  expect(findings).toEqual([]);
  expect(value?.map(({ elsewhere }) => elsewhere)).toEqual([true, false]);
});
