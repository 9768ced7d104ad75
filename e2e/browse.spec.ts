import { expect, test, type Page } from '@playwright/test';
import { COMPOST, COUNTS, DIMENSION } from '@/e2e/site';

async function openFilters(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: 'Filters', exact: true });
  if (await opener.isVisible()) await opener.click();
}

/** On a phone a group of options is folded. */
async function openGroup(page: Page, legend: string): Promise<void> {
  const fold = page.getByRole('button', { name: new RegExp(`^${legend}`), expanded: false });
  if (await fold.isVisible()) await fold.click();
}

/** On a phone the filters are a sheet over the list. */
async function closeFilters(page: Page): Promise<void> {
  const closer = page.getByRole('button', { name: /^Show \d+ questions?$/ });
  if (await closer.isVisible()) await closer.click();
}

function questions(page: Page) {
  return page.getByRole('list', { name: 'Questions' }).getByRole('listitem');
}

test('filters cross, count, stand in the address and go back', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/articles');
  await openFilters(page);
  await openGroup(page, 'Dimension');
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
  await page.goBack();
  await expect(questions(page)).toHaveCount(DIMENSION.articles);
  await page.getByRole('button', { name: new RegExp(DIMENSION.name) }).click();
  await expect(page).toHaveURL(/\/articles$/);
  await expect(questions(page)).toHaveCount(COUNTS.articles);
});

test('an empty result says which filter to lift', async ({ page }) => {
  await page.goto(`/articles?dimension=${DIMENSION.slug}&difficulty=advanced&tag=beginners`);
  await expect(page.getByText('No matches.')).toBeVisible();
  const lift = page.getByRole('button', { name: /^Remove “Beginners” to see \d+$/ });
  const count = Number(/\d+$/.exec(await lift.innerText())?.[0]);
  expect(count).toBeGreaterThan(0);
  await lift.click();
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

test('what is unknown or repeated leaves the address', async ({ page }) => {
  await page.goto('/articles?dimension=no-such&tag=beginners&tag=beginners&time=999&sort=worst&x=1');
  await expect(page).toHaveURL(/\/articles\?tag=beginners$/);
});

test('the list stays when the filters cannot be had', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto('/articles?tag=beginners');
  await expect(page.getByText('Filters could not be loaded')).toBeVisible();
  await expect(questions(page)).toHaveCount(COUNTS.articles);
});

test('combinations are no links, with scripts or without', async ({ page, request }) => {
  const html = await (await request.get('/articles')).text();
  expect(html).not.toMatch(/<a [^>]*href="[^"]*\?/);
  await page.goto('/articles?tag=drought&difficulty=intermediate');
  await expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible();
  expect(await page.locator('a[href*="?"]:not([href^="mailto:"], [href*="/reading-pack?"])').count()).toBe(0);
});

test('an address without a page leads to the articles that its words mean', async ({ page }) => {
  await page.goto('/articles/why-compost-smells.html');
  await page.getByRole('region', { name: 'You may be looking for' }).getByRole('link', { name: COMPOST.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(COMPOST.title);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands there, and no form that would do nothing', async ({ page }) => {
    await page.goto('/articles');
    await expect(questions(page)).toHaveCount(COUNTS.articles);
    await expect(page.getByRole('form', { name: 'Filter the questions' })).toBeHidden();
    await page.getByRole('region', { name: 'By dimension' }).getByRole('link', { name: DIMENSION.name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(DIMENSION.name);
  });
});

test('the glossary says what a word means and where it is used', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  const term = page.locator('#compost');
  await expect(term.getByRole('term')).toHaveText('Compost');
  await expect(term.getByRole('definition')).toContainText('Also called: compost heap');
  await term.getByRole('definition').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\//);
});
