import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test, type Route } from '@playwright/test';
import { watchLayoutShift } from '@/e2e/layout-shift';
import { OUT_DIR } from '@/e2e/environment';
import { ARTICLE } from '@/e2e/site';
import { listPageKinds } from '@/e2e/site-pages';
import { site } from '@/lib/site/site';

const KB = 1024;
/** HTML with its styles and scripts, compressed as it is served; a page fetches nothing else of its own. */
const MAX_PAGE = 20 * KB;
/** Whole articles, and the pages that find things and hold every question, so that they work without scripts. */
const MAX_BY_KIND: readonly (readonly [RegExp, number])[] = [
  [/^\/articles\/[^/]+$/, 21 * KB],
  [/^\/articles$/, 21 * KB],
  [/^\/(?:check-your-team\/[^/]+|results|saved)$/, 21 * KB],
];
/** An article, its script and the two fonts that most of it is set in. */
const MAX_FIRST_VISIT = 42 * KB;
/** All of it, without the program that reads it, for as many articles as this site has. */
const MAX_INDEX = 60_000;
function readPage(path: string): Buffer {
  const name = path.slice(site.basePath.length + 1) || 'index';
  return readFileSync(`${OUT_DIR}/${name}.html`);
}

/** The compressed size, in bytes. */
function compress(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

for (const path of listPageKinds()) {
  test(`${path} is within its budget`, () => {
    const [, most = MAX_PAGE] = MAX_BY_KIND.find(([kind]) => kind.test(path.slice(site.basePath.length))) ?? [];
    expect(compress(readPage(path))).toBeLessThanOrEqual(most);
  });
}

test('a first visit fetches its fonts once the page is read, and is small with them', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  const fonts: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(ARTICLE.path, { waitUntil: 'domcontentloaded' });
  expect(fonts).toEqual([]);
  await page.waitForLoadState('networkidle');
  expect(fonts).toHaveLength(2);
  expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_FIRST_VISIT);
  await page.reload({ waitUntil: 'networkidle' });
  const loaded = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  expect(loaded).toBeGreaterThan(2);
});

test('the index of search is small as it is served', () => {
  const folder = `${OUT_DIR}.hosting/compressed/search-index`;
  const files = readdirSync(`${OUT_DIR}/search-index`).filter((file) => !file.endsWith('.js'));
  const sizes = files.map((file) => {
    const compressed = `${folder}/${file}.br`;
    return statSync(existsSync(compressed) ? compressed : `${OUT_DIR}/search-index/${file}`).size;
  });
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_INDEX);
});

test('an article is published as few files', () => {
  const files = readdirSync(OUT_DIR, { recursive: true, encoding: 'utf8' });
  const own = files.filter((file) => file.includes(ARTICLE.slug));
  expect(own.length).toBeGreaterThan(1);
  expect(own.length).toBeLessThanOrEqual(4);
});

/** Fonts as they come to most, to a slow network and to nobody. */
const FONTS = {
  'in time': (route: Route) => route.continue(),
  late: (route: Route) => setTimeout(() => void route.continue(), 700),
  blocked: (route: Route) => route.abort(),
};

for (const path of ['/', ARTICLE.path, '/articles', '/search', '/saved', '/reading-pack', '/results']) {
  for (const [when, answer] of Object.entries(FONTS)) {
    test(`${path} is hydrated without moving anything, its fonts ${when}`, async ({ page }) => {
      await page.route('**/*.woff2', (route) => void answer(route));
      const getShift = await watchLayoutShift(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await getShift()).toBeLessThan(0.01);
    });
  }
}

for (const path of ['/', ARTICLE.path, '/articles', '/search', '/saved', '/reading-pack', '/results']) {
  test(`${path} does nothing once it is read`, async ({ page }) => {
    await page.addInitScript(() => {
      const ask = requestAnimationFrame;
      let frames = 0;
      self.requestAnimationFrame = (callback) => {
        frames += 1;
        document.documentElement.dataset.frames = String(frames);
        return ask(callback);
      };
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const countFrames = () => page.evaluate(() => Number(document.documentElement.dataset.frames ?? 0));
    const before = await countFrames();
    await page.waitForTimeout(500);
    expect((await countFrames()) - before).toBe(0);
  });
}

test('what a page does without before it is seen comes after its first frame', async ({ page }) => {
  await page.addInitScript(() => {
    const ask = requestAnimationFrame;
    self.requestAnimationFrame = (callback) => {
      addEventListener('frame', () => ask(callback), { once: true });
      return 0;
    };
  });
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(ARTICLE.path, { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  await expect(page.locator('html')).toHaveAttribute('data-early');
  await page.evaluate(() => dispatchEvent(new Event('frame')));
  await expect(page.locator('html')).not.toHaveAttribute('data-early');
  await expect.poll(() => scripts.length).toBe(1);
});
