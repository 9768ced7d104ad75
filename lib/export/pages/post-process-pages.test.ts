import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scanHtml } from '../html/scan-html';
import { hashSource } from '../policy/content-security-policy';
import { aPublishContext } from '../test-factories';
import { postProcessExport } from './post-process-pages';
import { aPage } from './test-factories';

let dir: string;
let cacheDir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pages-'));
  cacheDir = mkdtempSync(join(tmpdir(), 'finished-'));
});
afterEach(() => {
  for (const folder of [dir, cacheDir]) rmSync(folder, { recursive: true });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

/** The tags of a page once it is finished, and what the post-build step has learnt from it. */
async function finish(body?: string) {
  write('_next/static/chunks/site.css', 'p{color:red}');
  write('articles/a.html', aPage(body === undefined ? {} : { body }));
  const context = aPublishContext({ dir });
  await postProcessExport(context, cacheDir);
  return { tags: scanHtml(readFileSync(join(dir, 'articles/a.html'), 'utf8')), ...context };
}

it('lets in each inline script and style of a page, and nothing else', async () => {
  const { tags, inlineHashes } = await finish();
  const policy = tags.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
  const inline = tags
    .filter(({ name }) => name === 'style' || name === 'script')
    .map(({ text = '' }) => hashSource(text));
  expect(inline).toHaveLength(3);
  expect(
    policy?.attributes
      .get('content')
      ?.match(/'sha256-[^']+'/g)
      ?.sort(),
  ).toEqual(inline.sort());
  expect(inlineHashes.styles).toEqual(new Set([hashSource('p{color:red}')]));
});

it('publishes the code of an island where its element says it is', async () => {
  const { tags } = await finish('<site-island data-island="share-button"></site-island>');
  const source =
    tags
      .find(({ name }) => name === 'site-island')
      ?.attributes.get('data-src')
      ?.split(' ') ?? [];
  expect(source.length).toBeGreaterThan(1);
  const map = tags.find(({ attributes }) => attributes.get('type') === 'importmap')!.text!;
  const { integrity } = JSON.parse(map) as { integrity: Record<string, string> };
  for (const path of source) {
    const text = readFileSync(join(dir, path));
    expect(integrity[path]).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  }
});

it('notes what the page refers to, for the check at the end', async () => {
  const { references } = await finish('<p id="here"><a href="/articles/b#there">b</a></p>');
  expect(references.ids.get('/articles/a')).toEqual(new Set(['here']));
  expect(references.addresses.get('/articles/b#there')).toBe('/articles/a');
});

it('gives and notes the same where the page was finished before', async () => {
  const body = `<p id="of-now-${Date.now()}"><a href="/articles/b#there">b</a></p>`;
  const first = await finish(body);
  rmSync(join(dir, '_next'), { recursive: true });
  const second = await finish(body);
  expect(second.tags).toEqual(first.tags);
  expect(second.references).toEqual(first.references);
  expect(second.inlineHashes).toEqual(first.inlineHashes);
});

it('leaves the cached page as it was, to which the page in the export is a link', async () => {
  write('_next/static/chunks/site.css', 'p{color:red}');
  write('articles/a.html', aPage());
  linkSync(join(dir, 'articles/a.html'), join(dir, 'cached'));
  const cachedPages = new Map([['articles/a.html', { key: 'abc', used: ['p'], files: [] }]]);
  await postProcessExport(aPublishContext({ dir, cachedPages }), cacheDir);
  expect(readFileSync(join(dir, 'cached'), 'utf8')).toBe(aPage());
  expect(readFileSync(join(dir, 'articles/a.html'), 'utf8')).toContain('color:red');
});

it('finishes no other page again when an edit is the first to draw a line', async () => {
  const styles = 'hr{border:0}table{border:0}';
  const publish = async (text: string) => {
    rmSync(join(dir, '_next'), { recursive: true, force: true });
    write('_next/static/chunks/site.css', styles);
    write('articles/a.html', aPage());
    write('articles/b.html', aPage({ body: text }));
    await postProcessExport(aPublishContext({ dir }), cacheDir);
    return new Set(readdirSync(cacheDir));
  };
  const before = await publish('<p>Text</p>');
  const after = await publish('<p>Text</p><hr/>');
  expect([...after].filter((name) => !before.has(name))).toHaveLength(2);
});

it('finishes a page again of which half is gone from the cache', async () => {
  const first = await finish('<p>Text</p>');
  for (const name of readdirSync(cacheDir)) if (name.endsWith('.html')) rmSync(join(cacheDir, name));
  rmSync(join(dir, '_next'), { recursive: true });
  expect((await finish('<p>Text</p>')).tags).toEqual(first.tags);
});

it('keeps of finished pages those of the last build alone', async () => {
  await finish('<p>One</p>');
  const before = readdirSync(cacheDir);
  rmSync(join(dir, '_next'), { recursive: true });
  await finish('<p>Another</p>');
  const after = readdirSync(cacheDir);
  expect(after).toHaveLength(before.length);
  expect(after).not.toEqual(before);
});

it.each([
  ['an inline script of unknown shape', '<script>alert(1)</script>'],
  ['a style attribute', '<p style="color:red">x</p>'],
  ['an event handler', '<p onclick="alert(1)">x</p>'],
  ['a script of another host', '<script src="https://cdn.example/a.js"></script>'],
  ['an image of another host', '<img src="https://cdn.example/a.png" alt=""/>'],
  ['an image without an alternative', '<img src="/a.png"/>'],
  ['an island that is not there', '<site-island data-island="nowhere"></site-island>'],
])('refuses %s, and names the page', async (_, body) => {
  await expect(finish(body)).rejects.toThrow(/articles\/a/);
});
