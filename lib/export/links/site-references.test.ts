import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { absoluteUrl } from '@/lib/site/paths';
import { scanHtml } from '../html/scan-html';
import { aPublishContext } from '../test-factories';
import { checkReferences, createSiteReferences, findBroken, listOwnUrls, noteReferences } from './site-references';

const ORIGIN = 'https://a.example';
const root = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What leads nowhere on a site of these pages and files; `basePath` is in the links as they are. */
function listBroken(pages: Readonly<Record<string, string>>, files: readonly string[] = [], basePath = ''): string[] {
  const references = createSiteReferences();
  for (const [path, html] of Object.entries(pages)) noteReferences(references, path, scanHtml(html), ORIGIN);
  return findBroken(references, { files: new Set(files), basePath });
}

it('finds what is there: pages, files, places, itself', () => {
  const home = '<a href="/a#x">a</a><a href="/">home</a><img src="/media/b.png" alt=""/><a href="#y">y</a><p id="y">';
  const files = ['index.html', 'a.html', 'media/b.png'];
  expect(listBroken({ '/': home, '/a': '<p id="x">' }, files)).toEqual([]);
});

it.each([
  ['<a href="/gone">x</a>', '/ refers to /gone, which is not there.'],
  ['<img src="/media/gone.png" alt=""/>', '/ refers to /media/gone.png, which is not there.'],
  ['<script src="/_next/gone.js"></script>', '/ refers to /_next/gone.js, which is not there.'],
  ['<img srcset="/small.png 1x, /large.png 2x" alt=""/>', '/ refers to /small.png, which is not there.'],
  ['<link rel="preload" href="/font.woff2"/>', '/ refers to /font.woff2, which is not there.'],
  ['<form action="/search">', '/ refers to /search, which is not there.'],
  ['<a href="/%E0%A4%A">x</a>', '/ refers to /%E0%A4%A, which is not there.'],
  ['<a href="/#nowhere">x</a>', '/ refers to /#nowhere, and that page has no such place.'],
  ['<site-island data-src="/a.js /b.js"></site-island>', '/ refers to /b.js, which is not there.'],
])('finds that %s leads nowhere', (html, sentence) => {
  expect(listBroken({ '/': html }, ['index.html'])).toContain(sentence);
});

it('finds links that forget the base path', () => {
  const files = ['index.html', 'a.html'];
  expect(listBroken({ '/kb': '<a href="/kb/a">a</a><a href="/kb">home</a>' }, files, '/kb')).toEqual([]);
  expect(listBroken({ '/kb': '<a href="/a">a</a>' }, files, '/kb')).toEqual(['/kb refers to /a, which is not there.']);
});

it('takes an author’s word for a home elsewhere on the same host', () => {
  const references = createSiteReferences();
  const html = '<link rel="canonical" href="https://a.example/insights/why"/>';
  noteReferences(references, '/kb/why', scanHtml(html), ORIGIN);
  const elsewhere = new Set(['/insights/why']);
  expect(findBroken(references, { files: new Set(['why.html']), basePath: '/kb', elsewhere })).toEqual([]);
});

it.each([
  ['<img src="/a.png"/>', 'The image /a.png has no alternative.'],
  ['<img src="https://cdn.example/a.png" alt=""/>', 'would fetch https://cdn.example/a.png from another host'],
  ['<script src="https://cdn.example/a.js"></script>', 'from another host'],
  ['<link rel="stylesheet" href="//cdn.example/a.css"/>', 'from another host'],
  ['<link rel="preconnect" href="https://cdn.example"/>', 'from another host'],
  ['<a href="https://">x</a>', 'which is not an address'],
])('refuses %s', (html, message) => {
  expect(() => noteReferences(createSiteReferences(), '/', scanHtml(html), ORIGIN)).toThrow(message);
});

it('lets a page lead to other hosts', () => {
  const html =
    '<a href="https://b.example/x">x</a><a href="mailto:a@b.example">y</a><link rel="license" href="https://c.example"/>';
  expect(listBroken({ '/': html }, ['index.html'])).toEqual([]);
});

it('reads addresses of the site out of any text', () => {
  expect(listOwnUrls('"https://a.example/x?y" (https://a.example/z). https://a.example.org/q', ORIGIN)).toEqual([
    '/x',
    '/z',
  ]);
  expect(listOwnUrls('<loc>https://a.example/kb</loc><loc>https://a.example/kb/x</loc>', `${ORIGIN}/kb`)).toEqual([
    '/kb/',
    '/kb/x',
  ]);
});

it('names the file whose entry leads nowhere', async () => {
  mkdirSync(join(root, 'tags'));
  writeFileSync(join(root, 'index.html'), '');
  writeFileSync(join(root, 'sitemap.xml'), `<loc>${absoluteUrl('/')}</loc><loc>${absoluteUrl('/gone')}</loc>`);
  const step = checkReferences.run(aPublishContext({ dir: root }));
  await expect(step).rejects.toThrow('/sitemap.xml refers to /gone, which is not there.');
});
