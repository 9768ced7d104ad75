import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { createMediaFiles } from './media-files';
import { addPictures, openCollection, renderCollection } from './open-collection';

let dir: string;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'changing-'));
  const dot = { create: { width: 8, height: 8, channels: 3, background: '#a63' } } as const;
  writeFileSync(join(dir, 'dot.png'), await sharp(dot).png().toBuffer());
  writeFileSync(join(dir, 'a.md'), '# A\n\nThis is a page with a picture in it.\n\n![A dot](dot.png)\n');
  writeFileSync(join(dir, 'b.md'), '# B\n\nThis is another page, which nobody touches.\n');
});
afterEach(() => rmSync(dir, { recursive: true }));

it('says that a picture cannot be read that went after the folder was listed', async () => {
  const opened = openCollection(dir);
  unlinkSync(join(dir, 'dot.png'));
  const { findings } = await addPictures(opened);
  expect(findings.filter(({ code }) => code === 'image-broken')).toMatchObject([{ path: 'a.md', line: 5 }]);
  expect(opened.knowledgeBase.articles).toHaveLength(2);
});

it('has no file for a picture that went after it was looked at, and does not stop', async () => {
  const { knowledgeBase } = await renderCollection(dir);
  const [, name] = /\/media\/([^\s"]+)/.exec(knowledgeBase.getTexts('a.md').body.html)!;
  unlinkSync(join(dir, 'dot.png'));
  const getFile = createMediaFiles(knowledgeBase, createDiskCache(join(dir, '.cache'), Date.now()));
  expect(await getFile(name!)).toBeUndefined();
});

it('reads what a file holds now, and withholds one that is written at this moment', () => {
  const titles = () => openCollection(dir).knowledgeBase.articles.map(({ title }) => title);
  expect(titles()).toEqual(['A', 'B']);
  writeFileSync(join(dir, 'b.md'), '# The other\n\nThis is another page, which somebody has touched.\n');
  expect(titles()).toEqual(['A', 'The other']);
  // The first byte of a letter of two.
  writeFileSync(join(dir, 'b.md'), Buffer.from('# Größe').subarray(0, '# Gr'.length + 1));
  expect(titles()).toEqual(['A']);
  expect(openCollection(dir).knowledge.findings.map(({ code, path }) => `${code} ${path}`)).toContain(
    'file-not-utf8 b.md',
  );
});
