import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scanHtml } from '../html/scan-html';
import { hashSource } from '../policy/content-security-policy';
import { aPublishContext } from '../test-factories';
import { createPageFinisher, type PageOptions } from './finish-pages';
import { aPage, type PageParts } from './test-factories';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

/** The tags of a page once it is finished, and what the publishing stage has learnt from it. */
async function finish(runtime: PageOptions['runtime'], parts: PageParts = {}, styles = 'p{color:red}') {
  const { path, html, payload } = aPage(parts);
  write('_next/static/chunks/site.css', styles);
  write(path, html);
  write(path.replace('.html', '.txt'), payload);
  const context = aPublishContext({ dir });
  await createPageFinisher({ runtime }).run(context);
  return { tags: scanHtml(readFileSync(join(dir, path), 'utf8')), ...context };
}

/** Whether the page's policy lets in each of its inline scripts and styles. */
function letsAllIn(tags: ReturnType<typeof scanHtml>): boolean {
  const policy = tags.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
  const inline = tags.filter(
    ({ name, attributes }) => name === 'style' || (name === 'script' && !attributes.has('src')),
  );
  return inline.every(({ text = '' }) => policy?.attributes.get('content')?.includes(hashSource(text)));
}

it.each(['on-intent', 'at-load'] as const)('lets in what a page has, with scripts %s', async (runtime) => {
  const { tags, inlineHashes } = await finish(runtime);
  expect(letsAllIn(tags)).toBe(true);
  expect(inlineHashes.styles).toEqual(new Set([hashSource('p{color:red}')]));
});

it('gives a page whose scripts wait only the styles that it can use, and others all', async () => {
  const styleOf = async (runtime: PageOptions['runtime']) => {
    const { tags } = await finish(runtime, {}, 'p{color:red}.later{color:blue}');
    return tags.find(({ name }) => name === 'style')?.text;
  };
  expect(await styleOf('on-intent')).toBe('p{color:red}');
  expect(await styleOf('at-load')).toBe('p{color:red}.later{color:blue}');
});

it.each(['on-intent', 'at-load'] as const)(
  'asks for no script that is not published, with scripts %s',
  async (runtime) => {
    const { tags } = await finish(runtime);
    expect(tags.filter(({ attributes }) => attributes.has('nomodule'))).toEqual([]);
  },
);

it('takes fonts that stand in every page out of the stylesheet that follows', async () => {
  const font = '@font-face{font-family:a;src:url(/a.woff2)}';
  const { tags, dir } = await finish('on-intent', {}, `${font}p{color:red}.later{color:blue}`);
  expect(tags.find(({ name }) => name === 'style')?.text).toBe(`${font}p{color:red}`);
  expect(readFileSync(join(dir, '_next/static/chunks/site.css'), 'utf8')).toBe('p{color:red}.later{color:blue}');
});

it('asks for scripts at once only where the site says so', async () => {
  const countScripts = (tags: ReturnType<typeof scanHtml>) =>
    tags.filter(({ attributes }) => attributes.has('src')).length;
  expect(countScripts((await finish('on-intent')).tags)).toBe(0);
  expect(countScripts((await finish('at-load')).tags)).toBeGreaterThan(0);
});

it('notes what the page refers to, for the check at the end', async () => {
  const { references } = await finish('on-intent', { body: '<p id="here"><a href="/articles/b#there">b</a></p>' });
  expect(references.ids.get('/articles/a')).toEqual(new Set(['here']));
  expect(references.addresses.get('/articles/b#there')).toBe('/articles/a');
  expect(references.addresses.has('/_next/static/chunks/a.js')).toBe(true);
});

it.each([
  ['an inline script of unknown shape', { body: '<script>alert(1)</script>' }],
  ['a style attribute', { body: '<p style="color:red">x</p>' }],
  ['an event handler', { body: '<p onclick="alert(1)">x</p>' }],
  ['a script of another host', { body: '<script src="https://cdn.example/a.js"></script>' }],
  ['an image of another host', { body: '<img src="https://cdn.example/a.png" alt=""/>' }],
  ['an image without an alternative', { body: '<img src="/a.png"/>' }],
  ['a payload of another page', { inlined: '0:{"b":"2"}\n' }],
])('refuses %s, and names the page', async (_, parts) => {
  await expect(finish('on-intent', parts)).rejects.toThrow(/articles\/a/);
});
