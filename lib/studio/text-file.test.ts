import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFiles } from '@/lib/content/read/list-files';
import { createFolder } from './test-folder';
import { decodeRaw, readTextFile, restoreRaw, saveText, toEditorText } from './text-file';

const FOLDERS = ['fixtures/site', 'fixtures/as-it-arrives', 'fixtures/hard-to-quote', 'fixtures/problems'];

test('opening and saving changes no byte of any fixture', () => {
  let count = 0;
  for (const folder of FOLDERS) {
    for (const path of listFiles(folder).paths) {
      const bytes = readFileSync(join(folder, path));
      const raw = decodeRaw(bytes);
      if (raw === undefined) continue;
      expect(Buffer.from(restoreRaw(raw, toEditorText(raw))).equals(bytes), path).toBe(true);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(100);
});

const line = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '#', '"', 'é', '🌱'), maxLength: 6 });
const end = fc.constantFrom('\n', '\r\n', '\r');
const rawText = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.array(fc.tuple(line, end), { maxLength: 8 }), line)
  .map(([mark, lines, last]) => mark + lines.map((pair) => pair.join('')).join('') + last);

test('whatever is saved reads as it was typed, and untouched lines keep their ends', () => {
  fc.assert(
    fc.property(rawText, fc.array(line, { maxLength: 3 }), fc.nat(8), fc.nat(3), (raw, added, at, removed) => {
      const lines = toEditorText(raw).split('\n');
      const edited = lines.toSpliced(at, removed, ...added).join('\n');
      fc.pre(!edited.startsWith('\ufeff'));
      expect(restoreRaw(raw, toEditorText(raw))).toBe(raw);
      const saved = restoreRaw(raw, edited);
      expect(toEditorText(saved)).toBe(edited);
      expect(saved.startsWith('\ufeff')).toBe(raw.startsWith('\ufeff'));
    }),
    { numRuns: 2000 },
  );
});

test('two edits far apart leave the mixed line ends between them', () => {
  expect(restoreRaw('a\r\nb\nc\r\nd\ne\r\n', 'A\nb\nc\nd\nE\n')).toBe('A\r\nb\nc\r\nd\nE\r\n');
});

test('changes from elsewhere are merged, or shown, and never overwritten', () => {
  const { dir, write, read } = createFolder({ 'a.md': 'one\r\ntwo\r\nthree\r\n' });
  const { text, hash } = readTextFile(dir, 'a.md')!;
  write('a.md', 'one\r\ntwo\r\nTHREE\r\n');
  const merged = saveText(dir, { path: 'a.md', base: text, hash, text: 'ONE\ntwo\nthree\n' });
  expect(merged).toMatchObject({ state: 'saved', text: 'ONE\ntwo\nTHREE\n' });
  expect(read('a.md')).toBe('ONE\r\ntwo\r\nTHREE\r\n');

  write('a.md', 'theirs\r\n');
  const conflict = saveText(dir, { path: 'a.md', base: text, hash, text: 'mine\ntwo\nthree\n' });
  expect(conflict).toMatchObject({ state: 'conflict', theirs: 'theirs\n' });
  expect(read('a.md')).toBe('theirs\r\n');
});

test('a file that went is not made again', () => {
  const { dir } = createFolder({});
  expect(saveText(dir, { path: 'gone.md', base: 'a', hash: 'x', text: 'b' })).toEqual({ state: 'gone' });
  expect(readdirSync(dir)).toEqual([]);
});

test('an untouched save writes nothing, and a write leaves no traces and the file mode', () => {
  const { dir } = createFolder({ 'a.md': 'a' });
  chmodSync(join(dir, 'a.md'), 0o600);
  const before = statSync(join(dir, 'a.md'));
  const { text, hash } = readTextFile(dir, 'a.md')!;
  saveText(dir, { path: 'a.md', base: text, hash, text });
  expect(statSync(join(dir, 'a.md')).ino).toBe(before.ino);
  saveText(dir, { path: 'a.md', base: text, hash, text: 'b' });
  expect(statSync(join(dir, 'a.md')).mode).toBe(before.mode);
  expect(readdirSync(dir)).toEqual(['a.md']);
});

test('a read-only file is refused', () => {
  const { dir, read } = createFolder({ 'a.md': 'a' });
  chmodSync(join(dir, 'a.md'), 0o444);
  const { text, hash } = readTextFile(dir, 'a.md')!;
  expect(() => saveText(dir, { path: 'a.md', base: text, hash, text: 'b' })).toThrow('read-only');
  expect(read('a.md')).toBe('a');
});
