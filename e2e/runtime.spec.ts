import { expect, test, type Page } from '@playwright/test';
import { ARTICLE, DIMENSION, goingOn, openTheme } from '@/e2e/site';

const { path: ARTICLE_PATH } = ARTICLE;

/** A link of the text to another article. */
const linkOf = (page: Page) => goingOn(page).getByRole('listitem').getByRole('link').first();

function listRequests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(new URL(request.url()).pathname));
  return urls;
}

/** Marks the document, to tell a page that was changed from one that was loaded anew. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
}

async function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-marked'));
}

async function wake(page: Page): Promise<void> {
  const isAwake = page.evaluate(() => new Promise((resolve) => addEventListener('runtime', resolve, { once: true })));
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link').first().hover();
  await isAwake;
}

test('reading an article fetches the page, two fonts and no script', async ({ page }) => {
  const requests = listRequests(page);
  await page.goto(ARTICLE_PATH, { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 2000);
  await page.mouse.move(5, 300);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /\.(js|css|txt)$/.test(path))).toEqual([]);
  expect(requests.filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
  expect(requests.length).toBeLessThanOrEqual(6);
});

test('once awake, a page goes on to another with one request, made before the click', async ({ page }) => {
  await page.goto(ARTICLE_PATH);
  await mark(page);
  await wake(page);
  const sheets = page.locator('link[rel=stylesheet]');
  await expect(sheets).not.toHaveCount(0);
  expect(await sheets.evaluateAll((links) => links.every((link) => (link as HTMLLinkElement).sheet))).toBe(true);
  const link = linkOf(page);
  const requests = listRequests(page);
  const fetched = page.waitForResponse((response) => response.url().endsWith('.txt'));
  await link.hover();
  await fetched;
  const title = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(await isMarked(page)).toBe(true);
  // When the browser fetches the tab's icon is its own affair.
  expect(requests.filter((path) => !path.endsWith('.svg'))).toEqual([`${new URL(page.url()).pathname}.txt`]);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE.title);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(await isMarked(page)).toBe(true);
});

test('a click while the scripts are on their way leads on as any link does', async ({ page }) => {
  await page.route('**/*.js', () => undefined);
  await page.goto(ARTICLE_PATH);
  await mark(page);
  const title = await linkOf(page).innerText();
  await linkOf(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(await isMarked(page)).toBe(false);
});

test('a choice made while the scripts are on their way is kept', async ({ page }) => {
  let release: () => void;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', (route) => isReleased.then(() => route.continue()));
  await page.goto(ARTICLE_PATH);
  const theme = await openTheme(page);
  await theme.selectOption('dark');
  release!();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(theme).toHaveValue('dark');
});

test('a box ticked while the scripts are on their way filters', async ({ page }) => {
  let release: () => void;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', (route) => isReleased.then(() => route.continue()));
  await page.goto('/articles');
  await page.getByRole('checkbox', { name: new RegExp(`^${DIMENSION.name}`) }).check();
  release!();
  await expect(page).toHaveURL(new RegExp(`\\?dimension=${DIMENSION.slug}$`));
});

/** Opens a page whose scripts have all run, but which has not announced it; gives what lets it. */
async function holdAnnouncement(page: Page, path: string): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    addEventListener(
      'runtime',
      (event) => {
        event.stopImmediatePropagation();
        document.documentElement.dataset.held = '';
      },
      { once: true },
    );
  });
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-held');
  return () => page.evaluate(() => void dispatchEvent(new Event('runtime')));
}

test('a button pressed just before the page announces that it is alive acts once', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  const announce = await holdAnnouncement(page, '/articles');
  await page.getByRole('button', { name: 'Filter the questions' }).click();
  await announce();
  await expect(page.getByRole('searchbox', { name: 'Words' })).toBeVisible();
});

test('a box ticked just before the page announces that it is alive acts once', async ({ page }) => {
  const announce = await holdAnnouncement(page, '/articles');
  await page.getByRole('checkbox', { name: new RegExp(`^${DIMENSION.name}`) }).check();
  await announce();
  await expect(page).toHaveURL(new RegExp(`\\?dimension=${DIMENSION.slug}$`));
});

test('the switch shows the reader’s choice before any script of the framework has run', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.route('**/*.js', () => undefined);
  await page.goto(ARTICLE_PATH);
  await expect(page.locator('select[name=theme]')).toHaveValue('dark');
});

for (const [what, pattern] of [
  ['the scripts', '**/*.js'],
  ['the payload', '**/*.txt'],
  ['the styles', '**/*.css'],
] as const) {
  test(`links lead on when ${what} cannot be fetched`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    await page.goto(ARTICLE_PATH);
    await mark(page);
    const failed = page.waitForEvent('requestfailed');
    await linkOf(page).hover();
    await failed;
    const title = await linkOf(page).innerText();
    await linkOf(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await isMarked(page)).toBe(false);
  });
}

test('a page that is older than its payload stays as it is, and its links lead on', async ({ page }) => {
  await page.route('**/*.txt', (route) => route.fulfill({ contentType: 'text/plain', body: '0:"newer"\n' }));
  await page.goto(ARTICLE_PATH);
  await mark(page);
  const fetched = page.waitForResponse(/\.txt$/);
  await linkOf(page).hover();
  await fetched;
  const title = await linkOf(page).innerText();
  await linkOf(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(await isMarked(page)).toBe(false);
});

test('for a returning reader who has something kept, a page wakes by itself', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('start:test', '1'));
  const woken = page.waitForResponse((response) => response.url().endsWith(`${ARTICLE_PATH}.txt`));
  await page.goto(ARTICLE_PATH);
  await woken;
});
