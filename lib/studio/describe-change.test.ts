import { expect, test } from 'vitest';
import { describeChange } from './describe-change';

const text = (title: string, body: string) => `---\ntitle: ${title}\nstatus: draft\n---\n\n${body}\n`;

test.each<[string, string | undefined, string | undefined, string[]]>([
  ['a new file', undefined, 'one two', ['New, with 2 words.']],
  ['a file that is gone', 'one', undefined, ['Deleted.']],
  ['nothing but line ends', 'one\r\ntwo', 'one\ntwo', []],
  ['a field', text('A?', 'x'), text('B?', 'x'), ['title: A? becomes B?']],
  ['words', text('A?', 'one two three'), text('A?', 'one 2 three four'), ['Text: 2 words more, 1 word less']],
  [
    'a field that went and one that came',
    '---\nstatus: draft\n---\nx',
    '---\ntags: [a, b]\n---\nx',
    ['status: draft is gone', 'tags: ["a","b"] is new'],
  ],
])('says of %s what it is', (_, before, after, expected) => {
  expect(describeChange('a.md', before, after)).toEqual(expected);
});

test('a data file is compared word by word', () => {
  expect(describeChange('tags.yml', '- id: a\n', '- id: b\n')).toEqual(['Text: 1 word more, 1 word less']);
});
