import { expect, test, type Page } from '@playwright/test';
import { listFaults } from '@/e2e/list-faults';
import { ARTICLE, COMPOST, goingOn } from '@/e2e/site';

const { path: ARTICLE_PATH, title: TITLE } = ARTICLE;

test.use({ serviceWorkers: 'allow' });
async function keepEverything(page: Page): Promise<void> {
  await page.goto('/saved');
  await page.getByRole('button', { name: /^Download everything for offline \([\d.]+ MB\)/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Everything is available offline' })).toBeVisible({
    timeout: 60_000,
  });
}

test('everything is kept on request: pages, search and the library open without a connection', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await keepEverything(page);
  await context.setOffline(true);
  await page.goto(ARTICLE_PATH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(page.getByText('You are offline.')).toBeVisible();
  expect(await listFaults(page)).toEqual([]);
  await goingOn(page).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(TITLE);
  await page.goto('/search?q=when%20to%20water');
  await expect(page.getByRole('main').getByRole('link', { name: TITLE }).first()).toBeVisible();
  const response = await page.goto('/articles/never-heard-of');
  expect(response?.ok()).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline, and this page is not saved');
});

test('an article that was read opens without a connection, and another one says that it does not', async ({
  page,
  context,
}) => {
  await page.goto(ARTICLE_PATH);
  await page.keyboard.press('Shift');
  const isKept = () => page.evaluate(async (path) => Boolean(await caches.match(path)), ARTICLE_PATH);
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await page.goto(COMPOST.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline, and this page is not saved');
  expect(await listFaults(page)).toEqual([]);
  await page.getByRole('list').getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
});

test('the front page opens without a connection, and search says why it cannot answer', async ({ page, context }) => {
  await page.goto(ARTICLE_PATH);
  await page.keyboard.press('Shift');
  const isKept = () =>
    page.evaluate(async () => Boolean((await caches.match('/')) && (await caches.match('/offline'))));
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
  await context.setOffline(true);
  const odd: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 && response.status() !== 503 && response.status() !== 504)
      odd.push(`${response.status()} ${response.url()}`);
  });
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Does this sound familiar?' })).toBeVisible();
  await page.goto('/search?q=compost');
  await expect(page.getByText(/You are offline/).first()).toBeVisible();
  expect(odd).toEqual([]);
});

test('a download that loses its connection says so, and goes on when there is one', async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.goto('/saved');
  // A quick server has sent everything before the connection goes.
  const slow = await context.newCDPSession(page);
  const conditions = { offline: false, latency: 100, downloadThroughput: 200_000, uploadThroughput: -1 };
  await slow.send('Network.emulateNetworkConditions', conditions);
  await page.getByRole('button', { name: /^Download everything for offline/ }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await slow.detach();
  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'The connection broke.' })).toBeVisible();
  expect(await listFaults(page)).toEqual([]);
  await context.setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: 'Everything is available offline' })).toBeVisible({
    timeout: 60_000,
  });
});

test('a browser that takes no worker is not said to have everything', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('not here', 'SecurityError'));
  });
  await page.goto('/saved');
  await page.getByRole('button', { name: /^Download everything for offline/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'This browser cannot keep pages' })).toBeVisible();
});

test('the first visit registers no worker and fetches nothing for it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(ARTICLE_PATH, { waitUntil: 'networkidle' });
  expect(requests.filter((path) => /sw\.js|offline/.test(path))).toEqual([]);
});

test('a browser finds nothing that keeps the site from being installed', async ({ page, context }) => {
  await page.goto('/');
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Playwright's contexts are private windows, which install nothing.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
});
