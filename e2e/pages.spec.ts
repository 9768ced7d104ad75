import { expect, test } from '@playwright/test';

test('a page of the collection is at the address of its file and is found', async ({ page, request }) => {
  await page.goto('/');
  const start = page.getByRole('region', { name: 'Start here' });
  await start.getByRole('link', { name: 'About these gardeners' }).click();
  await expect(page).toHaveURL(/\/about$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About these gardeners');
  await page.getByRole('main').getByRole('link', { name: 'how that goes' }).click();
  await expect(page).toHaveURL(/\/about#how-a-text-comes-about$/);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Imprint' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'about us' })).toHaveAttribute(
    'href',
    /\/about#who-writes-here$/,
  );
  expect((await request.get('/rules-of-the-shed')).status()).toBe(404);
});

test('machines are told of pages', { tag: '@desktop' }, async ({ request }) => {
  const html = await (await request.get('/about')).text();
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/about"/);
  expect(html).toContain('"@type":"WebPage"');
  const markdown = await request.get('/about.md');
  expect(markdown.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(await markdown.text()).toMatch(/^# About these gardeners\n/);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(sitemap).toContain('/about</loc>');
  expect(sitemap).not.toContain('rules-of-the-shed');
  expect(await (await request.get('/llms.txt')).text()).toMatch(
    /## Pages\n\n- \[About these gardeners\]\(.*\/about\.md\)/,
  );
  const { pages } = (await (await request.get('/api/pages.json')).json()) as { pages: { slug: string }[] };
  expect(pages.map(({ slug }) => slug)).toEqual(['about', 'imprint']);
});

test('search finds a page and a template next to the articles', async ({ page }) => {
  await page.goto('/search?q=imprint');
  await expect(page.getByRole('main').getByRole('link', { name: 'Imprint' })).toBeVisible();
  await page.goto('/search?q=watering+template');
  const templates = page.getByRole('region', { name: 'Templates' });
  await expect(templates.getByRole('link', { name: 'Watering rota' })).toBeVisible();
});
