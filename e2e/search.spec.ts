import { expect, test, type Page } from '@playwright/test';
import { ARTICLE, COMPOST, DIMENSION } from '@/e2e/site';

function field(page: Page) {
  return page.getByRole('search').getByRole('combobox');
}

async function ask(page: Page, query: string) {
  await page.goto(`/search?${new URLSearchParams({ q: query }).toString()}`);
  return page.getByRole('region', { name: 'Results' });
}

test('the answer is found from any page without leaving the keys', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(ARTICLE.path);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('compost sme');
  const first = page.getByRole('option').first();
  await expect(first).toContainText(COMPOST.title);
  await expect(first).toContainText(COMPOST.answer);
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${COMPOST.path}$`));
  await expect(page.getByRole('banner').getByRole('search').getByRole('textbox')).toHaveValue('');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('option', { name: 'compost sme' })).toBeVisible();
});

test('a finger finds the answer too', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
  await page.getByRole('main').getByRole('searchbox').pressSequentially('something eats my lettuce at night');
  await page
    .getByRole('region', { name: 'Results' })
    .getByRole('link', { name: /slugs come back/ })
    .first()
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why do slugs come back every year?');
});

test(
  'what is typed before the scripts arrive stays, and is answered when they do',
  { tag: '@desktop' },
  async ({ page }) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_next/**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(ARTICLE.path, { waitUntil: 'domcontentloaded' });
    // A browser hears no key before it has painted.
    await expect(async () => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('textbox', { name: 'Search the questions' })).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type('compst');
    release();
    await expect(page.getByRole('option').first()).toBeVisible();
    await expect(field(page)).toHaveValue('compst');
    await expect(field(page)).toBeFocused();
  },
);

test('a word that is being composed is left alone until it is whole', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/search', { waitUntil: 'networkidle' });
  const ime = await page.context().newCDPSession(page);
  const asked = page.getByRole('searchbox');
  await asked.click();
  // Results of what is no longer there do not come back.
  await asked.pressSequentially('soil');
  await expect(page.getByRole('region', { name: 'Results' })).toBeVisible();
  await asked.press('ControlOrMeta+a');
  await asked.press('Backspace');
  await expect(page.getByRole('region', { name: 'Results' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/search$/);
  for (const text of ['c', 'co', 'compost']) {
    await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await expect(asked).toHaveValue('compost');
  await page.waitForTimeout(1500);
  await expect(page.getByRole('region', { name: 'Results' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/search$/);
  await ime.send('Input.insertText', { text: 'compost' });
  await expect(page.getByRole('region', { name: 'Results' }).getByRole('listitem').first()).toContainText(
    COMPOST.title,
  );
  await expect(page).toHaveURL(/q=compost$/);
});

test('Back brings the place in the results and the words again', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  // A first page is set in the fonts of the device, and lines of others have other heights.
  await page.goto('/search');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts'))).toBe('');
  const answers = await ask(page, 'how do you water the beds');
  const more = page.getByRole('button', { name: 'Show more' });
  if (await more.isVisible()) await more.click();
  const last = answers.getByRole('heading').getByRole('link').last();
  await expect(last).toBeVisible();
  await last.scrollIntoViewIfNeeded();
  // Snippets that come meanwhile move the list: the place that counts is the one that the reader leaves.
  await page.evaluate(() => addEventListener('pagehide', () => sessionStorage.setItem('left', String(scrollY))));
  await last.click();
  await expect(page).toHaveURL(/\/articles\//);
  const left = await page.evaluate(() => Number(sessionStorage.getItem('left')));
  expect(left).toBeGreaterThan(300);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('how do you water the beds');
  await expect(last).toBeInViewport();
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(30);
});

test('nothing of search is fetched before a reader asks', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('/search-index/') && fetched.push(request.url()));
  await page.goto(ARTICLE.path, { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
});

test('the search page answers in the list, says how it understood, and remembers on this device only', async ({
  page,
}) => {
  const answers = await ask(page, 'compst smell');
  await expect(answers.getByRole('listitem').first()).toContainText(COMPOST.title);
  await expect(answers.getByRole('listitem').first()).toContainText('Short answer');
  await expect(answers.locator('mark').first()).toBeVisible();
  await answers.getByRole('link', { name: 'compost smell', exact: true }).click();
  await expect(page).toHaveURL(/q=compost\+smell$/);
  await expect(page.getByText('Showing results for')).toBeHidden();
  await expect(page.getByRole('searchbox')).toHaveValue('compost smell');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Remove from history' }).click();
  await expect(page.getByRole('link', { name: 'compost smell', exact: true })).toBeHidden();
  expect(await page.context().cookies()).toEqual([]);
});

test('words in quotation marks must be together', { tag: '@desktop' }, async ({ page }) => {
  const answers = await ask(page, '"run out of air"');
  await expect(answers.getByRole('listitem')).toHaveCount(1);
  await expect(answers.getByRole('listitem')).toContainText(COMPOST.title);
  await ask(page, '"purple watering hat"');
  await expect(page.getByText('No article has the phrase “purple watering hat”')).toBeVisible();
});

test('no result is a beginning', { tag: '@desktop' }, async ({ page }) => {
  await ask(page, 'zzxqv wrtzp');
  await expect(page.getByRole('heading', { name: 'No article answers this yet.' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('No results.');
  const suggestion = page.getByRole('link', { name: 'Ask this question' });
  expect(await suggestion.getAttribute('href')).toContain('zzxqv%20wrtzp');
  await expect(page.getByRole('link', { name: DIMENSION.name })).toBeVisible();
});

for (const query of [
  '<img src=x onerror=document.title="x">',
  '.*+?^${}()|[]\\',
  '🙂🙂',
  '???',
  'مرحبا',
  'x'.repeat(10_000),
]) {
  test(`takes ${query.slice(0, 20)} as text`, { tag: '@desktop' }, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await ask(page, query);
    await expect(page.getByRole('main').getByRole('status')).not.toBeEmpty();
    await expect(page).toHaveTitle(/^Search/);
    expect(faults).toEqual([]);
  });
}

test('says that it is offline, and goes on when it is not', { tag: '@desktop' }, async ({ page, context }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto('/search', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('compost');
  await expect(page.getByRole('main')).toContainText('You are offline');
  await page.unroute('**/search-index/**');
  await context.setOffline(false);
  await expect(page.getByRole('region', { name: 'Results' })).toBeVisible();
});

test('says that the index is damaged, and where all questions are', { tag: '@desktop' }, async ({ page }) => {
  await page.route('**/search-index/core-*', (route) => route.fulfill({ body: '{"words":' }));
  await ask(page, 'compost');
  await expect(page.getByRole('main')).toContainText('Search could not be loaded');
  await page.getByRole('link', { name: 'Index of all questions' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questions A to Z');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the field leads to all questions and their phrasings, for the browser’s own find',
    { tag: '@desktop' },
    async ({ page }) => {
      await page.goto(ARTICLE.path);
      await page.getByRole('textbox', { name: 'Search the questions' }).fill('compost');
      await page.getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/\/search\?q=compost$/);
      await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: DIMENSION.name }).click();
      await expect(page.getByRole('heading', { name: DIMENSION.name })).toBeInViewport();
      await page.getByRole('link', { name: 'by their first letters' }).click();
      await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'H', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'H', exact: true })).toBeInViewport();
    },
  );
});
