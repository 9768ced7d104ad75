import { expect, test, type Page } from '@playwright/test';

const ARTICLE = '/articles/how-do-you-decide-who-decides';

function field(page: Page) {
  return page.getByRole('search').getByRole('combobox');
}

async function ask(page: Page, query: string) {
  await page.goto(`/search?${new URLSearchParams({ q: query }).toString()}`);
  return page.getByRole('region', { name: 'Answers' });
}

test('the answer is found from any page without leaving the keys', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('reopened decis');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Why do decisions keep getting reopened?');
  await expect(first).toContainText('because they were never clearly closed');
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/why-do-decisions-keep-getting-reopened$/);
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('option', { name: 'reopened decis' })).toBeVisible();
});

test('a finger finds the answer too', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Search the questions' }).tap();
  await field(page).pressSequentially('my best engineer hates being a manager');
  await page.getByRole('option', { name: /dual IC\/management tracks/ }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How do you create dual IC/management tracks?');
});

test('what is typed before the scripts arrive stays, and is answered when they do', async ({ page }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_next/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(ARTICLE, { waitUntil: 'domcontentloaded' });
  // A browser hears no key before it has painted.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('textbox', { name: 'Search the questions' })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('succesion');
  release();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(field(page)).toHaveValue('succesion');
  await expect(field(page)).toBeFocused();
});

test('nothing of search is fetched before a reader asks', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('/search-index/') && fetched.push(request.url()));
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
});

test('the search page answers in the list, says how it understood, and remembers on this device only', async ({
  page,
}) => {
  const answers = await ask(page, 'succesion benhc');
  await expect(answers.getByRole('listitem').first()).toContainText('How do you know whether your succession bench');
  await expect(answers.getByRole('listitem').first()).toContainText('Short answer');
  await expect(answers.locator('mark').first()).toBeVisible();
  await answers.getByRole('link', { name: 'succession bench', exact: true }).click();
  await expect(page).toHaveURL(/q=succession\+bench$/);
  await expect(page.getByText('Did you mean')).toBeHidden();
  await expect(page.getByRole('searchbox')).toHaveValue('succession bench');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByRole('link', { name: 'succession bench', exact: true })).toBeHidden();
  expect(await page.context().cookies()).toEqual([]);
});

test('words in quotation marks must stand together', async ({ page }) => {
  const answers = await ask(page, '"disagree and commit"');
  for (const item of await answers.getByRole('listitem').all()) await expect(item).toContainText(/disagree/i);
  await ask(page, '"purple decision hat"');
  await expect(page.getByText('No article has “purple decision hat” as it stands')).toBeVisible();
});

test('no result is a beginning', async ({ page }) => {
  await ask(page, 'zzxqv wrtzp');
  await expect(page.getByRole('heading', { name: 'Nothing here answers that yet.' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('No answers.');
  const suggestion = page.getByRole('link', { name: 'Suggest this question' });
  expect(await suggestion.getAttribute('href')).toContain('zzxqv%20wrtzp');
  await expect(page.getByRole('link', { name: 'Trust & Integrity' })).toBeVisible();
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

test('says that it is offline, and goes on when it is not', async ({ page, context }) => {
  await page.goto('/search');
  // The field that stands there before the scripts has gone.
  await expect(page.locator('#search-field')).toHaveCount(0);
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('bus factor');
  await expect(page.getByRole('main')).toContainText('You are offline');
  await context.setOffline(false);
  await expect(page.getByRole('region', { name: 'Answers' })).toBeVisible();
});

test('says that the index is damaged, and where all questions are', async ({ page }) => {
  await page.route('**/search-index/core-*', (route) => route.fulfill({ body: '{"words":' }));
  await ask(page, 'trust');
  await expect(page.getByRole('main')).toContainText('Search could not be loaded');
  await page.getByRole('link', { name: 'Index of all questions' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Index of questions');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field leads to all questions and their phrasings, for the browser’s own find', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.getByRole('textbox', { name: 'Search the questions' }).fill('wiki');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\?q=wiki$/);
    await page
      .getByRole('navigation', { name: 'Dimensions' })
      .getByRole('link', { name: 'Leadership Pipeline' })
      .click();
    await expect(page.getByRole('heading', { name: 'Leadership Pipeline' })).toBeInViewport();
    await page.getByRole('link', { name: 'by their first letters' }).click();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'T', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'T', exact: true })).toBeInViewport();
  });
});
