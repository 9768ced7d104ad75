import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { site } from '@/lib/site/site';

test.describe.configure({ mode: 'serial' });

const port = 4322;
const root = mkdtempSync(join(tmpdir(), 'writing-'));
const folder = join(root, 'content');
const addressOf = (path: string) => `http://localhost:${port}${site.basePath}${path}`;
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
let server: ChildProcess;

test.beforeAll(async ({ request }) => {
  cpSync('fixtures/site', folder, { recursive: true });
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, PORT: String(port) },
    stdio: 'inherit',
  });
  await expect(async () => expect((await request.get(addressOf('/'))).status()).toBe(200)).toPass({ timeout: 90_000 });
});

test.afterAll(async () => {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
  rmSync(root, { recursive: true });
});

/** The first answer counts: nothing is asked for twice. */
async function get(request: APIRequestContext, path: string) {
  const response = await request.get(addressOf(path), { maxRedirects: 0 });
  return { status: response.status(), text: await response.text(), to: response.headers().location };
}

const WATERING = 'articles/what-is-deep-watering.md';
const PAGE = '/articles/what-is-deep-watering';

test('new, renamed, moved and deleted files, tags and redirects are right at the first click', async ({ request }) => {
  const before = read(WATERING);
  write(
    'articles/why-do-figs-drop.md',
    '---\ntitle: Why do figs drop?\ntags: [brand-new]\n---\n\nBecause of drought.\n',
  );
  expect(await get(request, '/articles/why-do-figs-drop')).toMatchObject({ status: 200 });
  expect((await get(request, '/articles')).text).toContain('Why do figs drop?');
  expect((await get(request, '/tags/brand-new')).text).toContain('Why do figs drop?');

  renameSync(join(folder, 'articles/why-do-figs-drop.md'), join(folder, 'articles/why-do-figs-fall.md'));
  expect((await get(request, '/articles/why-do-figs-drop')).status).toBe(404);
  expect((await get(request, '/articles/why-do-figs-fall')).text).toContain('Because of drought.');
  write('articles/why-do-figs-fall.md', read('articles/why-do-figs-fall.md').replace('tags', 'aliases'));
  expect((await get(request, '/tags/brand-new')).status).toBe(404);
  expect(await get(request, '/articles/brand-new')).toMatchObject({
    status: 307,
    to: `${site.basePath}/articles/why-do-figs-fall`,
  });
  write('redirects.yml', `${read('redirects.yml')}\n- from: /articles/figs\n  to: /articles/why-do-figs-fall\n`);
  expect((await get(request, '/articles/figs')).to).toBe(`${site.basePath}/articles/why-do-figs-fall`);

  // Moved into a folder, and the folder renamed.
  cpSync(join(folder, 'articles/why-do-figs-fall.md'), join(folder, 'articles/trees/why-do-figs-fall.md'));
  rmSync(join(folder, 'articles/why-do-figs-fall.md'));
  expect((await get(request, '/articles/why-do-figs-fall')).status).toBe(200);
  renameSync(join(folder, 'articles/trees'), join(folder, 'articles/fruit'));
  expect((await get(request, '/articles/why-do-figs-fall')).status).toBe(200);
  rmSync(join(folder, 'articles/fruit'), { recursive: true });
  expect((await get(request, '/articles/why-do-figs-fall')).status).toBe(404);
  expect((await get(request, '/articles')).text).not.toContain('Why do figs drop?');

  // The words that a second ago were others, with as many letters.
  write(WATERING, before.replace('## Short Answer\n\n', '## Short Answer\n\nWritten 1. '));
  expect((await get(request, PAGE)).text).toContain('Written 1.');
  write(WATERING, before.replace('## Short Answer\n\n', '## Short Answer\n\nWritten 2. '));
  expect((await get(request, PAGE)).text).toContain('Written 2.');
  write(WATERING, before);
});

test('another folder in the place of the old one is read at the first click', async ({ request }) => {
  renameSync(folder, join(root, 'old'));
  // Nothing is there: what was there last is still shown.
  expect((await get(request, PAGE)).status).toBe(200);
  cpSync(join(root, 'old'), join(root, 'new'), { recursive: true });
  writeFileSync(join(root, 'new/articles/another.md'), '# Another?\n\nFrom another folder.\n');
  renameSync(join(root, 'new'), folder);
  expect((await get(request, '/articles/another')).text).toContain('From another folder.');
  rmSync(join(folder, 'articles/another.md'));
  expect((await get(request, '/articles/another')).status).toBe(404);
});

test('a fault shows on the page of its file and in a bar on others, and goes when it is fixed', async ({ page }) => {
  const before = read(WATERING);
  await page.goto(addressOf('/articles/what-is-living-soil'));
  await expect(page.getByRole('status', { name: 'Faults' })).toHaveCount(0);
  write(WATERING, before.replace(/^(tags: .*)\]$/m, '$1'));
  const bar = page.getByRole('status', { name: 'Faults' });
  await expect(bar).toContainText(WATERING);
  await expect(page.locator('article')).toBeVisible();
  await bar.getByRole('link').click();
  await expect(page).toHaveURL(addressOf(PAGE));
  await expect(page.getByRole('heading', { name: 'This page is not published' })).toBeVisible();
  write(WATERING, before);
  await expect(page.getByRole('heading', { name: 'What is deep watering?' })).toBeVisible();
  await expect(bar).toHaveCount(0);
});

test('an open page shows what is saved, its pictures, and figures that take numbers', async ({ page }) => {
  await page.goto(addressOf(PAGE));
  const answer = page.getByRole('region', { name: 'Short answer' });
  const before = read(WATERING);
  write(WATERING, before.replace('## Short Answer\n\n', '## Short Answer\n\nWritten just now. '));
  await expect(answer).toContainText('Written just now.');
  write(WATERING, before);
  await expect(answer).not.toContainText('Written just now.');

  await page.goto(addressOf('/articles/how-do-you-turn-kitchen-scraps-into-compost'));
  const picture = page.locator('article img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

  await page.goto(addressOf('/articles/why-does-compost-smell'));
  const figure = page.locator('.moving-figure');
  await figure.scrollIntoViewIfNeeded();
  const drawn = await figure.textContent();
  const field = figure.locator('input').first();
  await field.fill(String(Number(await field.inputValue()) + 5));
  await expect.poll(() => figure.textContent()).not.toBe(drawn);
});

test('files have their own types, and none comes from outside of the folder', async ({ request }) => {
  expect((await get(request, '/feed.xml')).text).toContain('<rss');
  expect((await get(request, '/media/..%2f..%2fpackage.json')).status).toBe(404);
  expect((await get(request, `/${'..%2f'.repeat(3)}package.json`)).status).toBe(404);
  expect((await get(request, `/media/${encodeURIComponent(dirname(folder))}`)).status).toBe(404);
  const named = await request.get(addressOf('/'), { headers: { host: 'evil.example' } });
  expect(named.status()).toBe(421);
});
