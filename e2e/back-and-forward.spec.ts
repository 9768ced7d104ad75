import { chromium, expect, test, type Page } from '@playwright/test';
import { findChromium } from '@/e2e/browser/find-chromium';
import { ARTICLE, openTheme } from '@/e2e/site';

/** A browser that keeps a page as it was left, which Playwright's own does not. */
async function withPage(baseURL: string, visit: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    await visit(await browser.newPage({ baseURL, serviceWorkers: 'block' }));
  } finally {
    await browser.close();
  }
}

/** Leaves for another document and comes back; tells what kept the page from being kept. */
async function leaveAndReturn(page: Page, there: (page: Page) => Promise<void>): Promise<unknown> {
  const { pathname } = new URL(page.url());
  await page.evaluate(() => document.documentElement.setAttribute('data-left', ''));
  await page.goto('/feeds');
  await there(page);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForURL((url) => url.pathname === pathname, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page.evaluate(() => {
    const [visit] = performance.getEntriesByType('navigation') as {
      notRestoredReasons?: { reasons: unknown } | null;
    }[];
    const isKept = document.documentElement.hasAttribute('data-left');
    return isKept ? undefined : (visit?.notRestoredReasons?.reasons ?? 'reloaded');
  });
}

test('a page comes back as it was left, in the theme that was chosen meanwhile', async ({ baseURL }) => {
  await withPage(baseURL!, async (page) => {
    await page.goto(ARTICLE.path);
    const reasons = await leaveAndReturn(page, async () => {
      await (await openTheme(page)).selectOption('dark');
      await expect.poll(() => page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
    });
    expect(reasons).toBeUndefined();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('select[name=theme]')).toHaveValue('dark');
  });
});

test('so does a page that is hydrated, with a library and a search, and stays so', async ({ baseURL }) => {
  await withPage(baseURL!, async (page) => {
    await page.goto(ARTICLE.path);
    await page.getByRole('button', { name: /^Saved?$/ }).click();
    await expect(page.getByRole('button', { name: /^Saved?$/ })).toHaveAttribute('aria-pressed', 'true');
    await page.locator('header [name=q]').fill('compost');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    expect(await leaveAndReturn(page, () => Promise.resolve())).toBeUndefined();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Topics' }).click();
    await expect(page).toHaveURL(/\/dimensions$/);
  });
});
