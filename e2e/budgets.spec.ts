import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { listPageKinds } from './site-pages';
import { site } from '@/lib/site';

test.skip(({ isMobile }) => isMobile, 'bytes are the same at any width');

const KB = 1024;
/** HTML with its styles and the loader, compressed with Brotli; a page fetches nothing else of its own. */
const MOST_FOR_A_PAGE = 20 * KB;
/** The pages that find things hold every question, so that they work without scripts. */
const MOST_FOR_A_LIST = 24 * KB;
const MOST_FOR_FONTS = 60 * KB;
/** What brings a page to life, or shows it after another one. The page that reads results holds every self-check. */
const MOST_FOR_A_PAYLOAD = 30 * KB;

function readPage(path: string, extension: string): Buffer {
  const name = path.slice(site.basePath.length + 1) || 'index';
  return readFileSync(`out/${name}.${extension}`);
}

for (const path of listPageKinds()) {
  test(`${path} is within its budget`, () => {
    const isList = /^\/(?:articles|search)$/.test(path.slice(site.basePath.length));
    const most = isList ? MOST_FOR_A_LIST : MOST_FOR_A_PAGE;
    expect(brotliCompressSync(readPage(path, 'html')).length).toBeLessThanOrEqual(most);
    expect(brotliCompressSync(readPage(path, 'txt')).length).toBeLessThanOrEqual(MOST_FOR_A_PAYLOAD);
  });

  test(`${path} asks for few and small fonts`, () => {
    const html = readPage(path, 'html').toString();
    const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)].map(([, href]) => href!);
    expect(fonts.length).toBeLessThanOrEqual(2);
    const sizes = fonts.map((href) => statSync(`out${href.slice(site.basePath.length)}`).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_FOR_FONTS);
  });
}

test('an article is published as few files', () => {
  const files = readdirSync('out', { recursive: true, encoding: 'utf8' });
  const slug = 'how-do-you-decide-who-decides';
  expect(files.filter((file) => file.includes(slug)).length).toBeLessThanOrEqual(5);
});
