import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseFrontMatter } from './front-matter';
import { readText } from './read-text';

const dir = mkdtempSync(join(tmpdir(), 'read-text-'));
afterAll(() => rmSync(dir, { recursive: true }));

function decode(content: string | Uint8Array) {
  writeFileSync(join(dir, 'a.md'), content);
  return readText(dir, 'a.md');
}

it.each([
  ['another encoding', Buffer.from('Caf\u00e9', 'latin1')],
  ['bytes that are no text', Buffer.from('One\0two')],
])('refuses %s', (_, bytes) => {
  expect(decode(bytes)).toMatchObject({ findings: [{ code: 'file-not-utf8', severity: 'error' }] });
});

it('reads all line ends as line feeds, and no byte-order mark', () => {
  expect(decode('\ufeffone\r\ntwo\rthree')).toEqual({ text: 'one\ntwo\nthree', findings: [] });
});

it.each(['One\u202etwo', 'One&#x202E;two', 'One&#8238;two', 'One&#x202etwo', 'One&#x0000202D;two'])(
  'refuses %j, which reads as something else',
  (text) => {
    expect(decode(text)).toMatchObject({ findings: [{ code: 'file-direction-override', severity: 'error' }] });
    expect(decode(text).text).toBeUndefined();
  },
);

it.each(['One\u0007two', 'One&#7;two', 'One&#x202A;two', 'One&#x2066;two', 'One\u2066two', 'One&#x9F;two'])(
  'leaves out what nobody sees in %j',
  (text) => {
    expect(decode(text)).toMatchObject({ text: 'Onetwo', findings: [{ code: 'file-invisible-character' }] });
  },
);

it.each([
  'One\ttwo\n',
  'One&#9;two &#x27; &amp; &#99999999;',
  'One &lrm;two',
  '\u05e9\u05dc\u05d5\u05dd \u2066abc\u2069',
  '\u0633 &#x2067;x&#x2069;',
])('leaves %j as it is', (text) => expect(decode(text)).toEqual({ text, findings: [] }));

it.each([
  ['YAML', '---\ntitle: Why?\nsubtitle: "One\\u202Etwo"\n---\nText'],
  ['YAML, by two digits and eight', '---\ntitle: Why?\nsubtitle: "One\\x07\\U0000202Etwo"\n---\nText'],
  ['TOML', '+++\ntitle = "Why?"\nsubtitle = "One\\u202Etwo"\n+++\nText'],
])('shows harmless what an escape of %s hides', (_, text) => {
  const { frontMatter, findings } = parseFrontMatter('a.md', text);
  expect(frontMatter?.fields).toEqual({ title: 'Why?', subtitle: 'Onetwo' });
  expect(findings).toMatchObject([{ code: 'file-invisible-character', path: 'a.md', line: 3 }]);
});

it('leaves isolates by escape to a title in Hebrew', () => {
  const { frontMatter } = parseFrontMatter('a.md', '---\ntitle: "\u05e9\u05dc\u05d5\u05dd \\u2066abc\\u2069"\n---\n');
  expect(frontMatter?.fields.title).toBe('\u05e9\u05dc\u05d5\u05dd \u2066abc\u2069');
});
