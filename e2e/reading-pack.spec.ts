import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { initEpubFile } from '@lingo-reader/epub-parser';
import { expect, test } from '@playwright/test';
import { listFaults } from '@/e2e/list-faults';
import { ARTICLE, COMPOST, DIMENSION } from '@/e2e/site';

const COMPOST_SLUG = COMPOST.path.slice('/articles/'.length);
const EPUBCHECK = process.env.EPUBCHECK_JAR ?? '/usr/share/java/epubcheck.jar';

test(
  'a dimension becomes an ordered document to print, and a book',
  { tag: '@desktop' },
  async ({ page }, testInfo) => {
    test.setTimeout(90_000);
    await page.goto('/reading-pack');
    await page.getByRole('combobox', { name: 'A whole dimension' }).selectOption(DIMENSION.name);
    await page.getByRole('button', { name: 'Add: A whole dimension' }).click();
    await page.getByRole('combobox', { name: 'One question' }).selectOption(ARTICLE.title);
    await page.getByRole('button', { name: 'Add: One question' }).press('Enter');
    const order = page.getByRole('region', { name: /^2\. Put in order/ }).getByRole('listitem');
    await expect(order).toHaveCount(DIMENSION.articles + 1);

    const up = page.getByRole('button', { name: `Move up: ${ARTICLE.title}` });
    await up.focus();
    for (let step = 0; step < DIMENSION.articles; step += 1) await page.keyboard.press('Enter');
    await expect(order.first()).toContainText(ARTICLE.title);
    await expect(up).toBeFocused();
    await page.getByRole('textbox', { name: 'Title of the reading pack' }).fill('For Monday');

    const pack = page.getByRole('article', { name: 'For Monday' });
    await expect(pack.getByRole('region', { name: 'In short' }).getByRole('heading', { level: 4 })).toHaveCount(
      DIMENSION.articles + 1,
    );
    await expect(pack.getByRole('region', { name: 'Sources' })).toBeVisible();
    const contents = pack.getByRole('navigation', { name: 'Contents of the reading pack' }).getByRole('link');
    await expect(contents).not.toHaveCount(0);
    for (const link of await contents.all()) {
      await expect(page.locator(`[id="${(await link.getAttribute('href'))!.slice(1)}"]`)).toHaveCount(1);
    }
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(await listFaults(page)).toEqual([]);
    await page.reload();
    await expect(order).toHaveCount(DIMENSION.articles + 1);
    await expect(pack.getByRole('region', { name: 'In short' }).getByRole('heading', { level: 4 })).toHaveCount(
      DIMENSION.articles + 1,
    );

    const pdf = await page.pdf({
      path: testInfo.outputPath('reading-pack.pdf'),
      preferCSSPageSize: true,
      tagged: true,
    });
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text).toContain('/StructTreeRoot');
    const counts = [...text.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count));
    expect(Math.max(...counts)).toBeGreaterThan(2 * DIMENSION.articles);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as an e-book (EPUB)' }).click(),
    ]);
    const file = testInfo.outputPath('reading-pack.epub');
    await download.saveAs(file);
    const book = await initEpubFile(file, testInfo.outputPath('images'));
    expect(book.getToc().map(({ label }) => label)).toEqual([
      'In short',
      ARTICLE.title,
      ...(await order.locator('p:first-child').allInnerTexts()).slice(1).map((entry) => entry.replace(/^\d+\. /, '')),
      'Sources',
    ]);
    book.destroy();
    if (existsSync(EPUBCHECK)) {
      const { status, stderr, stdout } = spawnSync('java', ['-jar', EPUBCHECK, '--failonwarnings', file], {
        encoding: 'utf8',
      });
      expect(`${stdout}${stderr}`).toContain('No errors or warnings detected.');
      expect(status).toBe(0);
    }
  },
);

test(
  'what the address asks for is made, and what does not exist is left out',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto(`/reading-pack?articles=${ARTICLE.slug},<img>,never-heard-of`);
    await expect(page.getByRole('region', { name: /^2\. Put in order/ }).getByRole('listitem')).toHaveCount(1);
    const pack = page.getByRole('article', { name: /^Questions and answers from / });
    await expect(pack.getByRole('heading', { level: 3, name: ARTICLE.title })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save as an e-book (EPUB)' })).toBeEnabled();
  },
);

test('a pack is filled from an article, a list and a result, and the header counts', async ({ page }) => {
  const count = page.getByRole('banner').getByRole('link', { name: /^Pack \d+$/ });
  await page.goto(ARTICLE.path);
  await expect(count).toBeHidden();
  await page.getByRole('button', { name: 'Add to pack' }).click();
  await expect(count).toHaveText('Pack 1');
  await page.reload();
  await expect(page.getByRole('button', { name: 'In your pack' })).toBeVisible();

  await page.goto('/search?q=why+does+compost+smell');
  await page.getByRole('button', { name: `Add to pack ${COMPOST.title}` }).click();
  await expect(count).toHaveText('Pack 2');
  await page.goto('/tags/beginners');
  await page.getByRole('button', { name: /^Add (these \d+ )?to pack$/ }).click();
  await expect(page.getByRole('button', { name: 'In your pack' })).toBeVisible();

  await count.click();
  const order = page.getByRole('region', { name: /^2\. Put in order/ });
  await expect(order.getByRole('listitem').first()).toContainText(ARTICLE.title);
  await expect(order.getByRole('listitem').nth(1)).toContainText(COMPOST.title);
  await order.getByRole('button', { name: 'Remove all' }).click();
  await page.goto(ARTICLE.path);
  await expect(page.getByRole('button', { name: 'Add to pack' })).toBeVisible();
  await expect(count).toBeHidden();
});

test(
  'a pack that was sent leaves the own one alone, and no policy is broken',
  { tag: '@desktop' },
  async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.addInitScript((slug) => localStorage.setItem('pack', slug), COMPOST_SLUG);
    await page.goto(`/reading-pack?articles=${ARTICLE.slug}&title=For+Monday`);
    await expect(
      page.getByRole('article', { name: 'For Monday' }).getByRole('heading', { name: ARTICLE.title, level: 3 }),
    ).toBeVisible();
    await expect(page).toHaveTitle('For Monday');
    expect(await page.evaluate(() => localStorage.getItem('pack'))).toBe(COMPOST_SLUG);
    expect(complaints).toEqual([]);
  },
);

for (const [name, path] of [
  ['an article', ARTICLE.path],
  ['a pack', `/reading-pack?articles=${ARTICLE.slug},${COMPOST_SLUG}`],
] as const) {
  test(`${name} is printed without addresses in its sentences`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { name: ARTICLE.title }).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ preferCSSPageSize: true });
    const printed = await page.evaluate(() => ({
      numbers: [...document.querySelectorAll<HTMLElement>('[data-number]')].map(({ dataset }) =>
        Number(dataset.number),
      ),
      inside: [...document.querySelectorAll('main p a')].map((link) => getComputedStyle(link, '::after').content),
      addresses: [...document.querySelectorAll('.printed-links li')].map(({ textContent }) => textContent),
      // A page of A4 is 251 mm between its margins.
      figures: [...document.querySelectorAll('figure :is(svg, img)')].map(
        (figure) => (figure.getBoundingClientRect().height * 25.4) / 96,
      ),
    }));
    expect(printed.addresses.length).toBeGreaterThan(0);
    expect(Math.max(...printed.numbers)).toBe(printed.addresses.length);
    expect(printed.addresses.every((address) => address?.startsWith('http'))).toBe(true);
    expect(printed.inside.filter((content) => /href|http/.test(content))).toEqual([]);
    expect(Math.max(0, ...printed.figures)).toBeLessThan(0.35 * 251);
  });
}
