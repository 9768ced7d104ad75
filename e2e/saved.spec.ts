import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { listFaults } from '@/e2e/list-faults';
import { ARTICLE } from '@/e2e/site';

const { path: ARTICLE_PATH, title: TITLE } = ARTICLE;

// A busy machine is no reason to fail.
test.describe.configure({ timeout: 90_000 });

/** Selects the words of one paragraph, as a pointer would. */
async function selectParagraph(page: Page, index: number): Promise<string> {
  return page.evaluate((place) => {
    const paragraph = document.querySelectorAll('article .article-text p')[place]!;
    getSelection()!.selectAllChildren(paragraph);
    return paragraph.textContent;
  }, index);
}

async function takeIn(page: Page, text: string): Promise<void> {
  // What is said of it is said where the library has been read.
  await page.waitForLoadState('networkidle');
  await page.getByLabel('A file with a library').setInputFiles({
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('a saved article waits in the library, and is marked in every list and on the map', async ({ page }) => {
  await page.goto(ARTICLE_PATH);
  const save = page.getByRole('button', { name: /^Saved?$/ });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/saved');
  await expect(page.getByRole('list', { name: /^Saved/ }).getByRole('link')).toHaveText(TITLE);
  await expect(page.getByRole('table').getByRole('link', { name: TITLE })).toHaveAccessibleDescription('opened');
  expect(await listFaults(page)).toEqual([]);
  await page.goto('/dimensions/watering');
  const entry = page.getByRole('main').getByRole('link', { name: TITLE }).first();
  await expect(entry).toHaveAccessibleDescription('opened');
});

test('reading to the end finishes an article, and stopping on the way can be continued', async ({ page }) => {
  await page.goto(ARTICLE_PATH);
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { name: ARTICLE.heading }).evaluate((heading) => heading.scrollIntoView());
  await page.waitForFunction(() => scrollY > 300);
  await page.goto('/saved');
  await expect(page.getByRole('list', { name: /^Continue/ }).getByRole('link')).toHaveText(TITLE);
  await page.goto(ARTICLE_PATH);
  await page.getByRole('button', { name: 'Continue there' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.getByRole('heading', { name: 'Next question' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

/** Leaves the page of the article, as far as its scripts can tell. */
async function leave(page: Page): Promise<{ readonly measured: number; readonly block: number }> {
  return page.evaluate((slug) => {
    let measured = 0;
    for (const block of document.querySelectorAll('.article-text > *')) {
      const box = block.getBoundingClientRect();
      block.getBoundingClientRect = () => {
        measured += 1;
        return box;
      };
    }
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    const summary = JSON.parse(localStorage.getItem('shelf:summary')!) as Record<string, { stop: [number, number] }>;
    return { measured, block: summary[slug]!.stop[0] };
  }, ARTICLE.slug);
}

test('an article that a click leads away from is not measured once it is hidden', async ({ page }) => {
  await page.goto(ARTICLE_PATH, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: ARTICLE.heading }).evaluate((heading) => heading.scrollIntoView());
  await page.waitForTimeout(500);
  await page.mouse.click(2, 400);
  const { measured, block } = await leave(page);
  expect(measured).toBe(0);
  expect(block).toBeGreaterThan(0);
});

test('who scrolls on after a click is found where they are', async ({ page }) => {
  await page.goto(ARTICLE_PATH, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).click();
  await page.getByRole('heading', { name: ARTICLE.heading }).evaluate((heading) => heading.scrollIntoView());
  await page.waitForTimeout(500);
  expect((await leave(page)).block).toBeGreaterThan(0);
});

test('marked words and a note on them are there again after a reload, and in the library', async ({ page }) => {
  await page.goto(ARTICLE_PATH);
  const words = await selectParagraph(page, 3);
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Your note' }).fill('Ask Maria.');
  expect(await listFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByRole('region', { name: 'Your notes' })).toContainText('Ask Maria.');
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('note') ?? [])].map(String).join('')))
    .toBe(words);
  await page.goto('/saved');
  await expect(page.getByRole('region', { name: /^Highlights and notes/ })).toContainText('Ask Maria.');
});

/** A library in which an article was renamed away, and words were edited or are gone. */
function createFile(exact: string): string {
  const time = '2026-01-01T10:00:00.000Z';
  const note = (id: string, slug: string, words: string) => ({
    type: 'Annotation',
    id: `urn:uuid:${id}`,
    label: 'A question',
    created: time,
    modified: time,
    body: { value: `About ${id}` },
    target: {
      source: `https://elsewhere.example/articles/${slug}`,
      selector: [{ type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' }],
    },
  });
  return JSON.stringify({
    format: 'reading-shelf',
    version: 1,
    articles: [{ slug: 'how-to-bake-bread', title: 'How to bake bread?', savedAt: time }, { slug: '../etc' }],
    notes: [
      note('edited', ARTICLE.slug, exact),
      note('gone', ARTICLE.slug, 'Words that nobody has ever written in this place, or will.'),
    ],
  });
}

test('an imported library is merged; what was edited is found again, what is gone is said', async ({ page }) => {
  await page.goto('/saved');
  await takeIn(page, createFile(ARTICLE.formerSentence));
  await expect(page.getByRole('status').filter({ hasText: 'Added' })).toContainText(
    'Left out as unreadable: 1 record.',
  );
  await expect(page.getByRole('list', { name: /^Saved/ })).toContainText('no longer published');
  await page.goto(ARTICLE_PATH);
  const notes = page.getByRole('region', { name: 'Your notes' }).getByRole('listitem');
  await expect(notes.filter({ hasText: 'About edited' })).toContainText('found again in their new form');
  await expect(notes.filter({ hasText: 'About gone' })).toContainText('no longer in the text');
});

test(
  'a file that is not a library changes nothing, and one that is comes back whole',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto('/saved');
    const message = page.getByRole('status').filter({ hasText: 'Nothing was changed.' });
    await takeIn(page, '{"format": "reading-shelf", "version": 1, "articles": [');
    await expect(message).toContainText('This file is incomplete');
    await takeIn(page, '{"format":"reading-shelf","version":2}');
    await expect(message).toContainText('newer version');
    await takeIn(page, '<html>');
    await expect(message).toContainText('does not hold a library');

    await takeIn(page, createFile('x'));
    const saved = page.getByRole('list', { name: /^Saved/ });
    await expect(saved).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as a file' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Delete all my data' }).click();
    await expect(page.getByText('There is nothing here yet.')).toBeVisible();
    await takeIn(page, text);
    await expect(saved.getByRole('listitem')).toHaveCount(1);
  },
);

test('two tabs show the same library', { tag: '@desktop' }, async ({ page, context }) => {
  await page.goto('/saved');
  const other = await context.newPage();
  await other.goto(ARTICLE_PATH);
  await other.getByRole('button', { name: /^Saved?$/ }).click();
  await expect(page.getByRole('list', { name: /^Saved/ }).getByRole('link')).toHaveText(TITLE);
});

for (const [what, fault] of [
  ['refuses to keep anything', 'InvalidStateError'],
  ['has lost what it kept', 'UnknownError'],
] as const) {
  test(`a browser that ${what} shows the page and says so`, { tag: '@desktop' }, async ({ page }) => {
    await page.addInitScript((name) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', name);
      };
    }, fault);
    await page.goto(ARTICLE_PATH);
    await page.getByRole('button', { name: /^Saved?$/ }).click();
    await expect(page.getByRole('button', { name: /^Saved?$/ })).toHaveAttribute('aria-pressed', 'true');
    await page.goto('/saved');
    await expect(page.getByRole('status').getByText('until you close or reload the page')).toBeVisible();
    await expect(page.getByRole('list', { name: /^Saved/ }).getByRole('link')).toHaveText(TITLE);
  });
}

test('a device without room says that the last change was not kept', { tag: '@desktop' }, async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.goto(ARTICLE_PATH);
  await page.getByRole('button', { name: /^Saved?$/ }).click();
  await page.goto('/saved');
  await expect(page.getByRole('status').getByText('no room left')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the library is a page with a map and a plain word, and no control does nothing', async ({ page }) => {
    await page.goto('/saved');
    await expect(page.getByText('Your library needs JavaScript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.goto(ARTICLE_PATH);
    await expect(page.getByRole('button', { name: /^Saved?$/ })).toBeHidden();
  });
});
