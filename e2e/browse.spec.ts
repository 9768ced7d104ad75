import { expect, test, type Page } from '@playwright/test';
import { watchLayoutShift } from '@/e2e/layout-shift';
import { COMPOST, COUNTS, DIMENSION } from '@/e2e/site';

/** On a phone the filters are a sheet over the list. @returns whether they are. */
async function openFilters(page: Page): Promise<boolean> {
  const opener = page.getByRole('button', { name: 'Filters', exact: true });
  if (!(await opener.isVisible())) return false;
  await opener.click();
  await expect(sheet(page)).toBeVisible();
  return true;
}

/** On a phone a group of options is folded. */
async function openGroup(page: Page, legend: string): Promise<void> {
  const fold = sheet(page).getByRole('button', { name: new RegExp(`^${legend}`) });
  if (!(await fold.isVisible())) return;
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
}

async function closeFilters(page: Page): Promise<void> {
  if (!(await sheet(page).isVisible())) return;
  await sheet(page)
    .getByRole('button', { name: /^Show \d+ questions?$/ })
    .click();
  await expect(sheet(page)).toBeHidden();
}

function sheet(page: Page) {
  return page.getByRole('dialog', { name: 'Filters' });
}

function questions(page: Page) {
  return page.getByRole('list', { name: 'Questions' }).getByRole('listitem');
}

test('filters cross, count, are in the address and go back', async ({ page }) => {
  await page.goto('/articles');
  const isSheet = await openFilters(page);
  await openGroup(page, 'Topic');
  await page.getByRole('checkbox', { name: new RegExp(`^${DIMENSION.name}`) }).check();
  await expect(page).toHaveURL(new RegExp(`\\?dimension=${DIMENSION.slug}$`));
  await expect(questions(page)).toHaveCount(DIMENSION.articles);
  await openGroup(page, 'Kind of question');
  await page.getByRole('checkbox', { name: /^Why does it happen\? ?1$/ }).check();
  await closeFilters(page);
  await expect(questions(page)).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(`1 of ${COUNTS.articles} questions`);
  await page.reload();
  await expect(questions(page)).toHaveCount(1);
  // What was chosen in one visit to the sheet is one step back.
  if (isSheet) await page.getByRole('button', { name: /^Remove filter Why does it happen/ }).click();
  else await page.goBack();
  await expect(questions(page)).toHaveCount(DIMENSION.articles);
  await page.getByRole('button', { name: new RegExp(`^Remove filter ${DIMENSION.name}`) }).click();
  await expect(page).toHaveURL(/\/articles$/);
  await expect(questions(page)).toHaveCount(COUNTS.articles);
});

test('on a phone the filters are a sheet that keeps the focus', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/articles');
  await openFilters(page);
  await expect(sheet(page).getByRole('heading', { name: 'Filters' })).toBeFocused();
  const show = sheet(page).getByRole('button', { name: `Show ${COUNTS.articles} questions` });
  const clear = sheet(page).getByRole('button', { name: 'Clear' });
  for (const button of [show, clear]) await expect(button).toBeInViewport({ ratio: 1 });
  await expect(sheet(page).getByRole('checkbox')).toHaveCount(0);

  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== document.body && !activeElement?.closest('[role=dialog]');
    });
    expect(isOutside).toBe(false);
  }

  await openGroup(page, 'Topic');
  const option = sheet(page).getByRole('checkbox', { name: new RegExp(`^${DIMENSION.name}`) });
  await option.check();
  await expect(sheet(page).getByRole('button', { name: `Show ${DIMENSION.articles} questions` })).toBeInViewport({
    ratio: 1,
  });
  await expect(sheet(page).getByRole('button', { name: `Topic ${DIMENSION.name}` })).toBeVisible();
  await clear.click();
  await expect(option).not.toBeChecked();
  await expect(clear).toBeFocused();
});

test('Escape and Back close the sheet, and what was chosen stays', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await page.goto('/articles');
  for (const close of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
    await openFilters(page);
    await close();
    await expect(sheet(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeFocused();
    await expect(page).toHaveURL(/\/articles$/);
  }
  await openFilters(page);
  await openGroup(page, 'Topic');
  await sheet(page)
    .getByRole('checkbox', { name: new RegExp(`^${DIMENSION.name}`) })
    .check();
  await page.goBack();
  await expect(sheet(page)).toBeHidden();
  await expect(questions(page)).toHaveCount(DIMENSION.articles);
  await expect(page).toHaveURL(new RegExp(`dimension=${DIMENSION.slug}$`));
});

for (const path of [
  `/articles?dimension=${DIMENSION.slug}`,
  '/articles?q=smell',
  '/search?q=compost',
  '/search?q=xyzzy',
]) {
  test(`${path} shows first what was asked for, and moves nothing`, async ({ page }) => {
    const getShift = await watchLayoutShift(page);
    // Files that take a while show what is there until they come.
    await page.route('**/search-index/**', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(COMPOST.title).or(page.getByText('No article answers this yet')).first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-query');
    expect(await getShift()).toBeLessThan(0.05);
  });
}

test('an empty result says which filter to remove', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(`/articles?dimension=${DIMENSION.slug}&difficulty=advanced&tag=beginners`);
  await expect(page.getByText('No matches.')).toBeVisible();
  const removal = page.getByRole('button', { name: /^Remove “Beginners” to see \d+$/ });
  const count = Number(/(?<!\d)\d+$/.exec(await removal.innerText())?.[0]);
  expect(count).toBeGreaterThan(0);
  await removal.click();
  await expect(questions(page)).toHaveCount(count);
});

test('words filter too, and the sorting is kept', async ({ page }) => {
  await page.goto('/articles?sort=title');
  await openFilters(page);
  await page.getByRole('searchbox', { name: 'Containing' }).fill('smell');
  await expect(page).toHaveURL(/q=smell/);
  await expect(questions(page).filter({ hasText: COMPOST.title })).toHaveCount(1);
  await expect(questions(page)).not.toHaveCount(COUNTS.articles);
  await closeFilters(page);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/articles\?sort=title$/);
  await openFilters(page);
  await expect(page.getByRole('searchbox', { name: 'Containing' })).toHaveValue('');
});

test('what is unknown or repeated leaves the address', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/articles?dimension=no-such&tag=beginners&tag=beginners&time=999&sort=worst&x=1');
  await expect(page).toHaveURL(/\/articles\?tag=beginners$/);
});

test('the list stays when the filters cannot be had', { tag: '@desktop' }, async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto('/articles?tag=beginners');
  await expect(page.getByText('Filters could not be loaded')).toBeVisible();
  await expect(questions(page)).toHaveCount(COUNTS.articles);
});

test('combinations are not links, with scripts or without', { tag: '@desktop' }, async ({ page, request }) => {
  const html = await (await request.get('/articles')).text();
  expect(html).not.toMatch(/<a [^>]*href="(?!mailto:)[^"]*\?/);
  await page.goto('/articles?tag=drought&difficulty=intermediate');
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible();
  expect(await page.locator('a[href*="?"]:not([href^="mailto:"], [href*="/reading-pack?"])').count()).toBe(0);
});

for (const [from, to] of [
  ['/guides/compost', DIMENSION.path],
  ['/articles/sowing-depth', '/articles/how-deep-should-a-seed-lie'],
] as const) {
  test(`${from} redirects to ${to}`, { tag: '@desktop' }, async ({ page, request }) => {
    const answer = await request.get(`${from}?a=b`, { maxRedirects: 0 });
    expect(answer.status()).toBe(301);
    expect(answer.headers().location).toMatch(new RegExp(`${to}\\?a=b$`));
    await page.goto(`${from}#place`);
    await expect(page).toHaveURL(new RegExp(`${to}(\\?.*)?(#place)?$`));
  });
}

test('Ctrl-K does things, too', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search the questions' });
  await field.fill('dark');
  // What search finds comes before the actions, and moves them.
  await expect(page.getByRole('option', { name: /^All results/ })).toBeVisible();
  await page.getByRole('option', { name: /^Theme: Dark/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await field.fill('random');
  await page.getByRole('option', { name: /^A random question/ }).click();
  await expect(page).toHaveURL(/\/articles\/[^/]+$/);
});

test('tags are found by their letters and by what is typed', async ({ page }) => {
  await page.goto('/tags');
  const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('link');
  for (const link of await letters.all()) {
    const id = decodeURIComponent((await link.getAttribute('href'))!.slice(1));
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
  const tags = page.getByRole('main').getByRole('term');
  const all = await tags.count();
  await page.getByRole('searchbox', { name: 'Find a tag' }).fill('Beginners');
  await expect(tags).toHaveCount(1);
  await expect(page.getByText('1 tag', { exact: true })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a tag' }).fill('qqq');
  await expect(page.getByText('No tag has these words.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a tag' }).fill('');
  await expect(tags).toHaveCount(all);
});

test('an address without a page leads to the articles that its words mean, and moves nothing', async ({ page }) => {
  const getShift = await watchLayoutShift(page);
  await page.goto('/articles/why-compost-smells.html');
  await expect(
    page.getByRole('region', { name: 'You may be looking for' }).getByRole('link', { name: COMPOST.title }),
  ).toBeVisible();
  expect(await getShift()).toBeLessThan(0.05);
  await page.getByRole('region', { name: 'You may be looking for' }).getByRole('link', { name: COMPOST.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(COMPOST.title);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, and no form that would do nothing', async ({ page }) => {
    await page.goto('/articles');
    await expect(questions(page)).toHaveCount(COUNTS.articles);
    await expect(page.getByRole('form', { name: 'Filter the questions' })).toBeHidden();
    await page.getByRole('region', { name: 'By topic' }).getByRole('link', { name: DIMENSION.name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(DIMENSION.name);
  });
});

test('the glossary says what a word means and where it is used', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  const term = page.locator('#compost');
  await expect(term.locator('dfn')).toHaveText('Compost');
  await expect(term.getByRole('definition')).toContainText('Also called: compost heap');
  await term.getByRole('definition').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\//);
});
