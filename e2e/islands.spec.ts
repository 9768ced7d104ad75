import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { OUT_DIR } from '@/e2e/environment';
import { ARTICLE as garden } from '@/e2e/site';
import { listPageKinds, listPages } from '@/e2e/site-pages';
import { site } from '@/lib/site/site';

const KB = 1024;
const isArticle = (path: string) => /^\/articles\/[^/]+$/.test(path.slice(site.basePath.length));
const ARTICLES = listPages().filter(isArticle);
const ARTICLE = garden.path;
const CODE = '**/_next/static/islands/**';

const save = (page: Page) => page.getByRole('button', { name: /^Saved?$/ });

/** Faults of a page: errors, and whatever its policy has refused. */
function listFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return faults;
}

/** Holds the code of islands back until it is let go. */
async function holdCode(page: Page): Promise<() => void> {
  let release = () => undefined as void;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(CODE, (route) => isReleased.then(() => route.continue()));
  return release;
}

test('five articles are read with 3 KB of script at most, and none of it for controls', async ({ page }) => {
  expect(ARTICLES.length).toBeGreaterThanOrEqual(5);
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  for (const path of ARTICLES.slice(0, 5)) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 2000);
    // Passed, not rested on, however slow the machine: a preview comes after 350 ms.
    const last = page.locator('.article-text a:visible, main a:visible').last();
    await last.scrollIntoViewIfNeeded();
    const link = await last.boundingBox();
    await page.mouse.move(link!.x + 2, link!.y + 2);
    await page.mouse.move(1, 1);
    await page.getByRole('heading', { level: 1 }).click();
    await page.waitForTimeout(200);
  }
  await page.goBack({ waitUntil: 'networkidle' });
  const bytes = [...scripts].map(
    (path) => brotliCompressSync(readFileSync(`${OUT_DIR}${path.slice(site.basePath.length)}`)).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3 * KB);
});

test('a first control and what it is made with weigh 12 KB at most', () => {
  const html = readFileSync(`${OUT_DIR}${ARTICLE.slice(site.basePath.length)}.html`, 'utf8');
  const [, source = ''] =
    /data-island="share-button"[^>]*data-src="([^"]+)"|data-src="([^"]+)"[^>]*data-island="share-button"/
      .exec(html)!
      .filter((part) => part !== undefined);
  const sizes = source
    .split(' ')
    .map((path) => brotliCompressSync(readFileSync(`${OUT_DIR}${path.slice(site.basePath.length)}`)).length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12 * KB);
});

test('search weighs 60 KB at most up to its first answer', async ({ page }) => {
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.keyboard.press('/');
  await page.keyboard.type('hand');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  expect(sizes.length).toBeGreaterThan(3);
  expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * KB);
});

test('the scripts in a page weigh 2 KB at most', () => {
  const html = readFileSync(`${OUT_DIR}${ARTICLE.slice(site.basePath.length)}.html`, 'utf8');
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text);
  expect(scripts).toHaveLength(2);
  expect(brotliCompressSync(scripts.join('')).length).toBeLessThanOrEqual(2 * KB);
});

for (const path of listPageKinds()) {
  test(`every island of ${path} is hydrated as it was drawn`, async ({ page }) => {
    const faults = listFaults(page);
    await page.addInitScript(() => {
      localStorage.setItem('diagnostics', localStorage.getItem('diagnostics') ?? '{}');
      localStorage.setItem('shelf:summary', localStorage.getItem('shelf:summary') ?? '{}');
    });
    await page.goto(path, { waitUntil: 'load' });
    const count = await page.evaluate(() => {
      const islands = [...document.querySelectorAll('[data-island]')];
      for (const island of islands) island.dispatchEvent(new Event('hydrate', { bubbles: true }));
      return islands.length;
    });
    expect(count).toBeGreaterThan(0);
    await expect(page.locator('[data-src]')).toHaveCount(0);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    expect(faults).toEqual([]);
  });
}

test('Save is answered in its frame and kept, without any code', async ({ page }) => {
  await page.route(CODE, (route) => route.abort());
  await page.goto(ARTICLE);
  const pressed = await save(page).evaluate((button: HTMLButtonElement) => {
    button.click();
    return button.ariaPressed;
  });
  expect(pressed).toBe('true');
  await expect(save(page)).toHaveText(/Saved/);
  await page.reload();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');
  await page.unroute(CODE);
  await page.goto('/saved');
  await expect(page.getByRole('list', { name: /^Saved/ }).getByRole('link')).toHaveCount(1);
});

for (const [control, press, isAnswered] of [
  [
    'Mark as read',
    () => document.querySelector<HTMLElement>('[data-keep=finished]')!.click(),
    () => document.querySelector('[data-keep=finished]')!.ariaPressed === 'true',
  ],
  [
    'Share',
    () => [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Share')!.click(),
    () => [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Share')!.ariaBusy === 'true',
  ],
  [
    'Theme',
    () => {
      const theme = document.querySelector<HTMLSelectElement>('select[name=theme]')!;
      theme.value = 'dark';
      theme.dispatchEvent(new Event('change', { bubbles: true }));
    },
    () => getComputedStyle(document.body).colorScheme === 'dark',
  ],
] as const) {
  test(`${control} is answered in its frame, before any code is there`, async ({ page }) => {
    await page.route(CODE, (route) => route.abort());
    // A machine that is busy with something else stretches one measurement, hardly each of five.
    const waits: number[] = [];
    while (waits.length < 5 && !(Math.min(...waits) < 16)) {
      await page.goto(ARTICLE);
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      expect(await page.evaluate(isAnswered)).toBe(false);
      const wait = await page.evaluate<number>(`
        new Promise((done) => {
          const start = performance.now();
          (${press.toString()})();
          if ((${isAnswered.toString()})()) done(performance.now() - start);
          else done(-1);
        })`);
      expect(wait).toBeGreaterThanOrEqual(0);
      waits.push(wait);
    }
    expect(Math.min(...waits)).toBeLessThan(16);
  });
}

test('what is typed into the tags before their code is there filters them', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('/tags');
  const field = page.getByRole('searchbox', { name: 'Find a tag' });
  await field.fill('Beginners');
  await expect(field).toHaveValue('Beginners');
  release();
  await expect(page.getByRole('main').getByRole('term').filter({ visible: true })).toHaveCount(1);
  await expect(field).toHaveValue('Beginners');
});

test('a slash, Ctrl-K and ⌘K focus search on a cold visit, and what is typed after it leads nowhere else', async ({
  page,
}) => {
  await holdCode(page);
  for (const path of ['/', ARTICLE, '/articles', '/dimensions', '/check-your-team']) {
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press({ '/': 'Control+k', '/articles': 'Meta+k' }[path] ?? '/');
    // Each of these letters is a key of its own elsewhere.
    await page.keyboard.type('hand, cs');
    await expect(page.locator('[name=q]:focus')).toHaveValue('hand, cs');
    expect(new URL(page.url()).pathname).toBe(path);
  }
});

test('a second press takes the first one back', async ({ page }) => {
  await page.goto(ARTICLE);
  await save(page).click();
  await save(page).click();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false');
  await page.goto('/saved');
  await expect(page.getByRole('heading', { name: /^(?:Continue|Finished)/ })).toBeVisible();
  await expect(page.getByRole('list', { name: /^Saved/ })).toHaveCount(0);
});

test('an article that was read is marked in lists, and its end is offered again', async ({ page }) => {
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: garden.heading }).evaluate((heading) => heading.scrollIntoView());
  await page.goto('/articles');
  await expect(page.locator(`a[href="${ARTICLE}"]`).first()).toHaveAttribute('data-read', 'opened');
  await page.goto(ARTICLE);
  await expect(page.getByRole('button', { name: /continue there/i })).toBeVisible();
});

test('three controls pressed before the first island runs all do what they say', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto(ARTICLE);
  await save(page).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status').filter({ hasText: /copied|not shared/i })).toBeVisible();
});

for (const [what, answer] of [
  ['is blocked', 'abort'],
  ['is not there, as after a deployment', 'missing'],
] as const) {
  test(`a control whose code ${what} says so and offers the page again`, async ({ page }) => {
    await page.route(CODE, (route) => (answer === 'abort' ? route.abort() : route.fulfill({ status: 404, body: '' })));
    await page.goto(ARTICLE);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    const message = page.getByRole('status').filter({ hasText: 'could not be loaded' });
    await expect(message).toBeVisible();
    await page.unroute(CODE);
    await message.getByRole('link', { name: 'Reload the page' }).click();
    await page.waitForLoadState();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
}

test('a form that is sent while it is hydrated leads where it leads without scripts', async ({ page }) => {
  await holdCode(page);
  await page.goto(ARTICLE);
  const field = page.getByRole('search').getByRole('textbox');
  await field.fill('meetings');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=meetings$/);
});

test('what is typed before a field is hydrated stays, and is answered', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto(ARTICLE);
  await page.keyboard.press('/');
  await page.keyboard.type('hand');
  const field = page.locator('[name=q]').first();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('hand');
  release();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(field).toHaveValue('hand');
});

test('a box ticked before its code is there filters', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('/articles');
  const button = page.getByRole('button', { name: /^Filter/ });
  if (await button.isVisible()) return;
  await page.getByRole('checkbox').first().check();
  release();
  await expect(page).toHaveURL(/\?\w+=/);
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('where half of the code is missing, the other half works', async ({ page }) => {
  await page.route('**/islands/article-*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
});

test('a page that comes back after a deployment says that its code is gone', async ({ page }) => {
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page).not.toHaveURL(ARTICLE);
  await page.route(CODE, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goBack();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
});

/** Makes the page one that the browser has made before anybody asked for it, until `show-page` is heard. */
async function prerender(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let prerendering = true;
    Object.defineProperty(document, 'prerendering', { get: () => prerendering });
    // A page that is not shown has no frames.
    const ask = requestAnimationFrame;
    const asked: FrameRequestCallback[] = [];
    self.requestAnimationFrame = (callback) => (prerendering ? asked.push(callback) : ask(callback));
    addEventListener('show-page', () => {
      prerendering = false;
      for (const callback of asked) ask(callback);
      document.dispatchEvent(new Event('prerenderingchange'));
    });
  });
}

const show = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('show-page')));

test('a prerendered list shows what was read before it was shown', async ({ page, context }) => {
  await prerender(page);
  await page.goto('/articles', { waitUntil: 'networkidle' });
  const other = await context.newPage();
  await other.goto(ARTICLE);
  await other.locator('button[data-keep=finished]').click();
  await show(page);
  await expect(page.locator(`a[href="${ARTICLE}"]`).first()).toHaveAttribute('data-read', 'finished');
});

/** What a page fetches when a pointer rests on a link in it. */
async function listFetched(page: Page): Promise<string[]> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  await page.locator('main a[href*="/articles/"]:visible').last().hover();
  await page.waitForTimeout(500);
  return requests.slice(1);
}

test('without speculation rules the document behind a link is fetched before the click', async ({ page }) => {
  await page.addInitScript(() => (HTMLScriptElement.supports = () => false));
  await listFetched(page);
  await expect(page.locator('link[rel=prefetch][href*="/articles/"]')).toHaveCount(1);
});

test('the page behind a link is made at once where a pointer rests, and given up where it leaves', async ({ page }) => {
  await page.goto(ARTICLE);
  const [rules] = await page.locator('script[type=speculationrules]').allTextContents();
  const { prerender } = JSON.parse(rules!) as { prerender: { where: { and: object[] }; eagerness: string }[] };
  const immediate = prerender.find(({ eagerness }) => eagerness === 'immediate')!;
  expect(immediate.where.and).toContainEqual({ selector_matches: '[data-soon]' });
  const soon = page.locator('[data-soon]');
  await expect(soon).toHaveCount(0);
  const link = page.locator('main a[href*="/articles/"]:visible').last();
  await link.hover();
  await expect(link).toHaveAttribute('data-soon');
  await page.mouse.move(1, 1);
  await expect(soon).toHaveCount(0);
});

test('whoever saves data gets the page and its script alone', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLScriptElement.supports = () => false;
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const fetched = await listFetched(page);
  expect(fetched.filter((url) => /\.woff2|sw\.js/.test(url))).toEqual([]);
  await expect(page.locator('link[rel=prefetch]')).toHaveCount(0);
});

test('whoever asks for less data gets no fonts', async ({ page }) => {
  await page.addInitScript(() => {
    const match = window.matchMedia.bind(window);
    window.matchMedia = (query) => match(query.includes('reduced-data') ? 'all' : query);
  });
  expect((await listFetched(page)).filter((url) => url.endsWith('.woff2'))).toEqual([]);
});

test('nothing starts in a page that is only prerendered, and all does when it is shown', async ({ page }) => {
  await prerender(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/saved', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /\/islands\/(?!reader-)/.test(url))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await show(page);
  await expect(page.getByText('There is nothing here yet')).toBeVisible();
});

test('without storage every control still answers', async ({ page }) => {
  const faults = listFaults(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: /Menu|Theme/ }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await save(page).click();
  await expect(page.getByText(/keeps nothing for this site/)).toBeVisible();
  expect(faults).toEqual([]);
});

test('the first field is reached by keyboard alone, and hydrated by it', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hand');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
});

test('words that are selected while their island is hydrated can be marked', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto(ARTICLE);
  await page.locator('.article-text p').first().selectText();
  release();
  await expect(page.getByRole('button', { name: /mark/i }).first()).toBeVisible();
});

test('no text becomes markup or the address of a script, and no module runs that was changed', async ({ page }) => {
  let changed = 0;
  await page.route('**/_next/static/islands/*.js', async (route) => {
    changed += 1;
    const response = await route.fetch();
    await route.fulfill({ response, body: `document.title = 'changed';${await response.text()}` });
  });
  await page.goto(ARTICLE);
  // The reader's script is asked for once the page has come to rest.
  await expect.poll(() => changed).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  await expect(page).not.toHaveTitle('changed');
  const names = await page.evaluate(() => {
    const tries = [
      () => void (document.createElement('p').innerHTML = '<b>'),
      () => new DOMParser().parseFromString('<b>', 'text/html'),
      () => new Worker('/sw.js'),
      () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('other', {}),
    ];
    return tries.map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(names).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});
