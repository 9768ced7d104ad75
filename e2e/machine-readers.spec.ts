import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { absoluteUrl, articlePath, feedPath, hrefTo, machinePaths, paths } from '@/lib/site/paths';
import { parseFeed } from '@/lib/export/audit/read-machine-files';
import { OUT_DIR } from '@/e2e/environment';
import { ARTICLE, COUNTS } from '@/e2e/site';
import { listPages } from '@/e2e/site-pages';

const files = readdirSync(OUT_DIR, { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\\/g, '/'));
const read = (file: string) => readFileSync(join(OUT_DIR, file), 'utf8');

test.describe('the finished files', () => {
  // A busy machine is no reason to fail.
  test.setTimeout(180_000);

  test('the audit finds nothing on any page', async () => {
    const audit = promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      'scripts/audit-seo.ts',
      OUT_DIR,
      '--strict',
    ]);
    const { stdout } = await audit.catch((failure: { stdout: string }) => failure);
    expect(stdout).toMatch(/^\d+ pages, \d+ rules: 0 errors, 0 warnings\.\n$/m);
  });

  test('the sitemap follows the protocol’s schema, and its pages are there', async ({ request }) => {
    const { errors } = await validateXML({
      xml: [{ fileName: 'sitemap.xml', contents: read('sitemap.xml') }],
      schema: [{ fileName: 'sitemap.xsd', contents: readFileSync('fixtures/schemas/sitemap.xsd', 'utf8') }],
      initialMemoryPages: 32 * memoryPages.MiB,
    });
    expect(errors).toEqual([]);
    const locations = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url!);
    expect(locations).toContain(absoluteUrl(articlePath(ARTICLE.slug)));
    const served = new Set(listPages());
    expect(locations.length).toBeGreaterThan(COUNTS.articles);
    const missing = locations.filter((url) => !served.has(new URL(url).pathname.replace(/(.)\/$/, '$1')));
    expect(missing).toEqual([]);
    expect((await request.get(hrefTo(machinePaths.sitemap))).headers()['content-type']).toContain('xml');
  });

  test('every feed is read by a feed library, with whole texts', () => {
    const feeds = files.filter((file) => file.endsWith('feed.xml'));
    expect(feeds.length).toBeGreaterThan(COUNTS.dimensions);
    for (const file of feeds) {
      const { items, title } = parseFeed(file, read(file));
      const json = JSON.parse(read(file.replace(/xml$/, 'json'))) as { title: string; items: { id: string }[] };
      expect(json.title).toBe(title);
      expect(json.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      expect(items.length).toBeGreaterThan(0);
      for (const { id, content_html: text = '' } of items) {
        expect(text.length).toBeGreaterThan(200);
        if (id?.endsWith(ARTICLE.slug)) expect(text).toContain(ARTICLE.ending);
      }
    }
  });

  test('every file of data follows the published schema', () => {
    const ajv = new Ajv2020({ strictRequired: false });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(read('api/schema.json')) as object);
    const data = files.filter((file) => /^api\/.*\.json$/.test(file) && file !== 'api/schema.json');
    expect(data.length).toBeGreaterThan(3);
    const { articles } = JSON.parse(read('api/articles.json')) as { readonly articles: readonly unknown[] };
    expect(articles).toHaveLength(COUNTS.articles);
    for (const file of data)
      expect(validate(JSON.parse(read(file))), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
  });

  test('an article is served as Markdown next to its page', async ({ request }) => {
    const response = await request.get(hrefTo(`${articlePath(ARTICLE.slug)}.md`));
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toContain(`# ${ARTICLE.title}`);
  });
});

test('a person who opens a feed sees what it is, and a way on', async ({ page }) => {
  await page.goto(hrefTo(feedPath(paths.home, 'xml')));
  const introduction = page.getByText('This is a feed.');
  await expect(introduction).toBeVisible();
  const isStyled = await introduction.evaluate(
    (element) => getComputedStyle(element).borderBlockStartStyle === 'solid',
  );
  expect(isStyled).toBe(true);
  await page.goto(hrefTo(feedPath(paths.home, 'xml')));
  const target = await page.getByText('All feeds, and how to use them').getAttribute('href');
  await page.goto(new URL(target!).pathname);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feeds');
});

test('a reader takes a reference along, and the article as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(hrefTo(articlePath(ARTICLE.slug)));
  await page.getByText('Topic, tags, copy and cite').click();
  await page.getByText('Cite this answer').click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(readClipboard).toContain(`@misc{${ARTICLE.slug},`);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(readClipboard).toContain(`# ${ARTICLE.title}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('references can be read and the Markdown followed', async ({ page }) => {
    await page.goto(hrefTo(articlePath(ARTICLE.slug)));
    await page.getByText('Topic, tags, copy and cite').click();
    await page.getByText('Cite this answer').click();
    await expect(page.getByText(`@misc{${ARTICLE.slug},`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy BibTeX' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Markdown', exact: true })).toHaveAttribute('href', /\.md$/);
  });
});
