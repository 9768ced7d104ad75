import { expect, test } from '@playwright/test';
import { ARTICLE, COMPOST, DIMENSION, goingOn, openTheme } from '@/e2e/site';

test('a reader meets their own trouble on the front page and has the answer', async ({ page }) => {
  await page.goto('/');
  const troubles = page.getByRole('region', { name: 'Does this sound familiar?' }).getByRole('link');
  await expect(troubles).not.toHaveCount(0);
  const text = await troubles.first().innerText();
  await troubles.first().click();
  const question = page.getByRole('heading', { level: 1 });
  await expect(question).not.toBeEmpty();
  expect(text).toContain(await question.innerText());
  await expect(page.getByRole('region', { name: 'Short answer' })).toBeVisible();
});

test('a topic is drawn next to its questions, in the color of its domain', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  for (const path of ['/', '/articles', '/articles?dimension=watering', '/dimensions/watering', '/check-your-team']) {
    await page.goto(path);
    const drawing = page.locator('main svg:visible', { has: page.locator('use[href$="/drawings.svg#watering"]') });
    await expect(drawing.first()).toHaveAttribute('aria-hidden', 'true');
    // Drawn, and not only given room: an empty symbol has no box of its own.
    await expect.poll(() => drawing.first().evaluate((svg: SVGSVGElement) => svg.getBBox().width)).toBeGreaterThan(0);
  }
  expect(faults).toEqual([]);
});

test('a reader says on the front page what is wrong, and is answered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search, or describe your problem' }).fill('my bin stinks');
  await page.getByRole('main').getByRole('button', { name: 'Search', exact: true }).click();
  const answers = page.getByRole('region', { name: 'Results' });
  await expect(answers.getByRole('listitem').first()).toContainText(COMPOST.title);
});

test('the answer is on the first screen', async ({ page }) => {
  await page.goto(ARTICLE.path);
  await expect(page.getByRole('region', { name: 'Short answer' }).getByRole('paragraph').first()).toBeInViewport();
});

test('an article shows all that is known about it', async ({ page, isMobile }) => {
  await page.goto(ARTICLE.path);
  const breadcrumb = page.getByRole('navigation', { name: 'Breadcrumb' });
  // On a phone the way to the topic has to do.
  const steps = ['Topics', ARTICLE.dimension, 'How do you do it?'].slice(0, isMobile ? 2 : 3);
  await expect(breadcrumb.getByRole('link')).toHaveText(steps);
  const main = page.getByRole('main');
  await expect(main).toContainText('Intermediate · 4 min read · Reviewed March 2, 2026');
  await expect(main.getByRole('heading', { name: 'Sources' })).toBeVisible();
  const related = goingOn(page);
  await expect(related.getByRole('listitem').filter({ has: page.getByRole('paragraph') })).toHaveCount(3);
  for (const entry of await related
    .getByRole('listitem')
    .filter({ has: page.getByRole('paragraph') })
    .all()) {
    await expect(entry.getByRole('link')).toHaveCount(1);
    await expect(entry.getByRole('paragraph')).not.toBeEmpty();
  }
  const topic = page.getByRole('navigation', { name: `Questions about ${ARTICLE.dimension}` });
  await expect(topic.getByRole('link', { name: ARTICLE.title })).toHaveAttribute('aria-current', 'page');
});

test('a reader goes on to the next question, and back to where they were', async ({ page }) => {
  await page.goto(ARTICLE.path);
  const next = goingOn(page).getByRole('link').first();
  const title = (await next.innerText()).split('\n')[0]!;
  await next.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(new RegExp(`^${title.replace(/[?()]/g, '\\$&')}`));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE.title);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
});

test('a dimension opens out its row of the map', async ({ page }) => {
  await page.goto(DIMENSION.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(DIMENSION.name);
  await page
    .getByRole('navigation', { name: 'Kinds of question' })
    .getByRole('link', { name: 'How do you know?' })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: /^How do you know\?/ })).toBeInViewport();
  await expect(page.getByRole('heading', { name: `About ${DIMENSION.name}` })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A good order to read them in' })).toBeVisible();
});

test('a reader finds a tag in the index and what is next to it', async ({ page }) => {
  await page.goto('/tags');
  await page.getByRole('link', { name: 'Mulch', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mulch');
  const count = Number(/^\d+/.exec(await page.getByRole('heading', { level: 2 }).first().innerText())?.[0]);
  expect(count).toBe(3);
  await expect(page.getByRole('list', { name: 'Questions' }).getByRole('listitem')).toHaveCount(count);
  await expect(page.getByRole('region', { name: 'Related tags' }).getByRole('link')).not.toHaveCount(0);
});

test('the theme is the reader’s choice and survives', async ({ page }) => {
  await page.goto('/');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await (await openTheme(page)).selectOption('dark');
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.goto(ARTICLE.path);
  expect(await background()).toBe(dark);
  await (await openTheme(page)).selectOption('system');
  await expect.poll(background).toBe(light);
});

test('an address without a page is answered with ways on', async ({ page }) => {
  const response = await page.goto('/articles/how-do-you-bake-bread');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('link', { name: DIMENSION.name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(DIMENSION.name);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same ways lead to the same answers', async ({ page, isMobile }) => {
    await page.goto('/');
    // On a phone topics are folded.
    if (isMobile) await page.locator('summary').filter({ hasText: ARTICLE.dimension }).click();
    await page
      .getByRole('link', { name: isMobile ? `About ${ARTICLE.dimension}` : ARTICLE.dimension, exact: true })
      .click();
    await page.getByRole('link', { name: ARTICLE.title }).first().click();
    await expect(page.getByRole('region', { name: 'Short answer' })).toContainText(ARTICLE.answer);
    await expect(page.getByRole('heading', { name: 'Why This Matters' })).toBeVisible();
    await goingOn(page).getByRole('link').first().click();
    await expect(page.getByRole('region', { name: 'Short answer' })).toBeVisible();
  });

  test('no control is shown that would do nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('combobox', { name: 'Theme' })).toBeHidden();
  });
});
