import { expect, test } from '@playwright/test';
import { ENDS, listFaultsIn } from '@/e2e/list-faults';
import { listPageKinds, listPages } from '@/e2e/site-pages';

// A busy machine is no reason to fail.
test.describe.configure({ timeout: 120_000 });

const pages = listPages();
/** In accessibility.spec.ts these are looked at in every combination. */
const seenByAxe = new Set(listPageKinds());
const SHARE = 12;

/**
 * A browser opens every page; a share of them in each test, so that they run side by side.
 *
 * Neighbours are of one kind, so each page is looked at in one of the two looks and its neighbour in the other.
 */
for (let start = 0; start < pages.length; start += SHARE) {
  test(`pages ${start + 1} to ${Math.min(start + SHARE, pages.length)} load whole, without a word on the console or a fault that axe finds`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      // Workers are not let in here; Playwright says so itself.
      if (message.text().startsWith('Service Worker registration blocked')) return;
      if (message.type() !== 'info' && message.type() !== 'log') faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${page.url()}: ${response.status()} ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`${page.url()}: ${request.url()}`);
    });
    for (const [index, path] of pages.slice(start, start + SHARE).entries()) {
      await page.goto(path, { waitUntil: 'load' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      if (!seenByAxe.has(path)) faults.push(...(await listFaultsIn(page, path, ENDS[index % 2]!)));
    }
    expect(faults).toEqual([]);
  });
}

test('every link of every page leads to a page, and every fragment to a place on it', async ({ request }) => {
  expect(pages.length).toBeGreaterThan(40);
  const idsByPath = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const path of pages) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    idsByPath.set(path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)));
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      const to = new URL(href!.replace(/&amp;/g, '&'), response.url());
      if (to.origin === new URL(response.url()).origin) links.push({ from: path, to });
    }
  }
  expect(links.length).toBeGreaterThan(500);
  const broken: string[] = [];
  const others = new Map<string, number>();
  for (const { from, to } of links) {
    const ids = idsByPath.get(to.pathname);
    const status = ids ? 200 : (others.get(to.pathname) ?? (await request.get(to.href)).status());
    others.set(to.pathname, status);
    if (status !== 200) broken.push(`${from} -> ${to.pathname} (${status})`);
    const fragment = decodeURIComponent(to.hash.slice(1));
    if (ids && fragment !== '' && !ids.has(fragment)) broken.push(`${from} -> ${to.pathname}${to.hash}`);
    if (to.search !== '') broken.push(`${from} -> ${to.href}: a query is not a page`);
  }
  expect([...new Set(broken)]).toEqual([]);
});
