import { packText } from '#words/reading-pack';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initEpubFile } from '@lingo-reader/epub-parser';
import { expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { buildEpub, type PackArticle, type ReadingPack } from './build-epub';

const DRAWING = '<p xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"/></p>';

function anArticle(overrides: Partial<PackArticle> = {}): PackArticle {
  return {
    slug: 'what-is-trust',
    title: 'What is “trust” & why <care>?',
    url: 'https://example.org/articles/what-is-trust',
    answer: '<p xmlns="http://www.w3.org/1999/xhtml">A kept promise.</p>',
    body: '<div xmlns="http://www.w3.org/1999/xhtml"><h2>Why</h2><p>Because.</p></div>',
    sources: '<ul xmlns="http://www.w3.org/1999/xhtml"><li>A book.</li></ul>',
    ...overrides,
  };
}

function aReadingPack(overrides: Partial<ReadingPack> = {}): ReadingPack {
  return {
    id: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
    title: 'For Monday & Tuesday',
    articles: [anArticle(), anArticle({ slug: 'b', title: 'B?', sources: '', body: DRAWING })],
    site: {
      name: 'Site',
      url: 'https://example.org/',
      language: 'en',
      license: { name: 'CC BY', url: 'https://example.org/by' },
    },
    words: packText,
    madeAt: '2026-04-01T10:00:00.000Z',
    ...overrides,
  };
}

/** The files of a book, by their paths. */
function open(pack: ReadingPack): Map<string, string> {
  return new Map(Object.entries(unzipSync(buildEpub(pack))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

it('is a book that a reader which is not ours opens, in the order of the reading pack', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'epub-'));
  try {
    const file = join(dir, 'book.epub');
    writeFileSync(file, buildEpub(aReadingPack()));
    const book = await initEpubFile(file, join(dir, 'images'));
    expect(book.getMetadata()).toMatchObject({ title: 'For Monday & Tuesday', language: 'en' });
    expect(book.getToc().map(({ label }) => label)).toEqual([
      'In short',
      'What is “trust” & why <care>?',
      'B?',
      'Sources',
    ]);
    expect(book.getSpine()).toHaveLength(6);
    const chapter = await book.loadChapter(book.getSpine()[3]!.id);
    expect(chapter.html).toContain('Because.');
    book.destroy();
  } finally {
    rmSync(dir, { recursive: true });
  }
});

it('says first and uncompressed what it is', () => {
  const bytes = buildEpub(aReadingPack());
  expect(Buffer.from(bytes.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

it('names the chapters that hold drawings', () => {
  const opf = open(aReadingPack()).get('OEBPS/book.opf')!;
  expect(opf).toContain('href="article-b.xhtml" properties="svg"');
  expect(opf.match(/properties="svg"/g)).toHaveLength(1);
});

it('has no page of sources if there are none', () => {
  const files = open(aReadingPack({ articles: [anArticle({ sources: '' })] }));
  expect([...files.keys()]).not.toContain('OEBPS/sources.xhtml');
  expect(files.get('OEBPS/contents.xhtml')).not.toContain('Sources');
});

it('gives equal bytes for equal reading packs', () => {
  expect(buildEpub(aReadingPack())).toEqual(buildEpub(aReadingPack()));
});
