import { expect, test, type Page } from '@playwright/test';
import { ARTICLE, COUNTS, goingOn } from '@/e2e/site';
import { listPageKinds } from '@/e2e/site-pages';

const { path: ARTICLE_PATH, title: QUESTION } = ARTICLE;

/** Leaves a page what it has before any of the framework's scripts runs. */
async function holdScripts(page: Page): Promise<void> {
  await page.route(/\/_next\/.*\.js$/, (route) => route.abort());
}

async function lineLengths(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.reading > p')]
      .map((paragraph) => {
        const lines = paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight);
        // The last line is half full.
        return lines < 4 ? 0 : paragraph.innerText.length / (Math.round(lines) - 0.5);
      })
      .filter((length) => length > 0),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

test.describe('set like a book', { tag: '@desktop' }, () => {
  test('a line holds 60 to 75 characters wherever there is room, in every size of text', async ({ page }) => {
    for (const text of ['standard', 'largest']) {
      await page.addInitScript((size) => localStorage.setItem('text', size), text);
      await page.goto(ARTICLE_PATH);
      for (const width of [320, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const lengths = await lineLengths(page);
        expect(lengths.length, `${text} at ${width}`).toBeGreaterThan(2);
        const length = median(lengths);
        expect(length, `${text} at ${width}`).toBeLessThanOrEqual(75);
        if (width >= 1280) expect(length, `${text} at ${width}`).toBeGreaterThanOrEqual(60);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
  });

  test('theme and size of text hold before any script of the framework has run', async ({ page }) => {
    await holdScripts(page);
    await page.goto(ARTICLE_PATH);
    const look = () =>
      page.evaluate(() => {
        const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
        return { backgroundColor, fontSize: parseFloat(fontSize) };
      });
    const before = await look();
    await page.evaluate(() => {
      localStorage.setItem('theme', 'dark');
      localStorage.setItem('text', 'large');
    });
    await page.reload();
    const after = await look();
    expect(after.backgroundColor).not.toBe(before.backgroundColor);
    expect(after.fontSize).toBeGreaterThan(before.fontSize);
  });

  test('the contents follow the reading without a script', async ({ page }) => {
    await holdScripts(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(ARTICLE_PATH);
    const lit = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.contents-that-follow a')]
          .filter((link) => getComputedStyle(link, '::before').opacity === '1')
          .map((link) => link.textContent),
      );
    const headings = page.locator('.reading > h2');
    for (const index of [0, 1]) {
      await headings
        .nth(index)
        .evaluate((heading) => window.scrollTo(0, heading.getBoundingClientRect().top + scrollY - 100));
      await expect.poll(lit).toEqual([await headings.nth(index).innerText()]);
    }
  });

  test('paper gets the article alone', async ({ page }) => {
    await page.goto(ARTICLE_PATH);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const role of ['banner', 'contentinfo', 'navigation'] as const) {
      await expect(page.getByRole(role)).toHaveCount(0);
    }
  });
});

test.describe('promised to fingers', { tag: '@phone' }, () => {
  for (const path of listPageKinds()) {
    test(`every target of ${path} is 44 pixels wide and high`, async ({ page }) => {
      await page.goto(path);
      const small: string[] = [];
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        small.push(...(await page.evaluate(listSmallTargets)).map((target) => `${width}: ${target}`));
      }
      expect(small).toEqual([]);
    });
  }
});

test.describe('promised by name', { tag: '@desktop' }, () => {
  for (const path of [ARTICLE_PATH, '/', '/dimensions']) {
    test(`the Tab key walks ${path} from end to end, and the focus always shows`, async ({ page }) => {
      await page.goto(path);
      const faults: string[] = [];
      const seen = new Set<string>();
      for (let step = 0; step < 250; step += 1) {
        await page.keyboard.press('Tab');
        const { name, fault } = await page.evaluate(describeFocus);
        if (name === '' || seen.has(name)) break;
        seen.add(name);
        if (fault) faults.push(`${name}: ${fault}`);
      }
      expect(faults).toEqual([]);
      expect(seen.size).toBeGreaterThan(20);
    });
  }

  test('nothing moves for a reader who wants no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(ARTICLE_PATH);
    await page.mouse.wheel(0, 1500);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

/** Links in a sentence are exempt, and so is what is not shown. */
function listSmallTargets(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, textarea')];
  return controls.flatMap((control) => {
    const target = control.matches('input') ? (control.closest('label') ?? control) : control;
    const { width, height } = target.getBoundingClientRect();
    const sentence = control.closest<HTMLElement>('p, li, dd, td, blockquote, figcaption');
    const isInSentence =
      getComputedStyle(control).display === 'inline' &&
      (sentence?.innerText.trim().length ?? 0) > control.innerText.trim().length;
    const isShown = control.checkVisibility({ visibilityProperty: true }) && width > 1;
    if (!isShown || isInSentence || (width >= 43.5 && height >= 43.5)) return [];
    return [`${control.tagName} "${control.innerText.slice(0, 40)}" ${Math.round(width)} x ${Math.round(height)}`];
  });
}

/** Whether what has the focus is in view, not covered, and outlined. */
function describeFocus(): { name: string; fault?: string } {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return { name: '' };
  const all = [...document.querySelectorAll('*')];
  const name = `${all.indexOf(element)} ${element.innerText.slice(0, 40)}`;
  const [box] = element.getClientRects();
  if (!box) return { name, fault: 'has no place' };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return { name, fault: 'has no outline' };
  for (const [x, y] of [
    [box.left + 2, box.top + 2],
    [box.right - 2, box.bottom - 2],
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
  ] as const) {
    const top = document.elementFromPoint(x, y);
    const isOwn =
      top !== null && (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element));
    if (!isOwn) return { name, fault: `is covered or out of view at ${Math.round(x)}, ${Math.round(y)}` };
  }
  return { name };
}

test.describe('moving about', () => {
  test('a question mark opens the sheet of keys; n and p lead on and back', { tag: '@desktop' }, async ({ page }) => {
    await page.goto(ARTICLE_PATH);
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
    const next = (await page.locator('a[rel=next]').textContent())!;
    await page.keyboard.press('n');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
    await page.keyboard.press('p');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
  });

  test(
    'single keys work with Caps Lock and on other keyboards, and b is none of them',
    { tag: '@desktop' },
    async ({ page }) => {
      const press = (key: string, code: string) =>
        page.evaluate((keys) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true })), {
          key,
          code,
        });
      for (const [key, code] of [
        ['N', 'KeyN'],
        ['т', 'KeyN'],
        ['ν', 'KeyN'],
      ] as const) {
        await page.goto(ARTICLE_PATH);
        const next = (await page.locator('a[rel=next]').textContent())!;
        await press(key, code);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
      }
      // On a Dvorak keyboard the letter is where another keyboard has its L.
      await page.goto(ARTICLE_PATH);
      const next = (await page.locator('a[rel=next]').textContent())!;
      await press('n', 'KeyL');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
      const { href } = new URL(page.url());
      await page.keyboard.press('b');
      await page.keyboard.press('Shift+B');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
      expect(page.url()).toBe(href);
    },
  );

  test(
    'the theme reaches the other tabs, and the frame of the browser',
    { tag: '@desktop' },
    async ({ page, context }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(ARTICLE_PATH);
      const other = await context.newPage();
      await other.emulateMedia({ colorScheme: 'light' });
      await other.goto('/dimensions');
      await page.evaluate(() => {
        const theme = document.querySelector<HTMLSelectElement>('select[name=theme]')!;
        theme.value = 'dark';
        theme.dispatchEvent(new Event('change', { bubbles: true }));
      });
      for (const tab of [page, other]) {
        await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
        const [frame, paper] = await tab.evaluate(() => {
          const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
          const shown = metas.find(({ media }) => matchMedia(media).matches);
          const sample = document.body.appendChild(document.createElement('i'));
          sample.style.color = shown!.content;
          const color = getComputedStyle(sample).color;
          sample.remove();
          return [color, getComputedStyle(document.documentElement).backgroundColor];
        });
        expect(frame).toBe(paper);
        await expect(tab.locator('select[name=theme]')).toHaveValue('dark');
      }
    },
  );

  test('single keys can be turned off, and stay off', { tag: '@desktop' }, async ({ page }) => {
    await page.goto(ARTICLE_PATH);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('checkbox', { name: 'Single keys do this' }).uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).hover();
    await page.keyboard.press('n');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(page.getByRole('checkbox', { name: 'Single keys do this' })).not.toBeChecked();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
  });

  test('a heading is a link to itself', async ({ page }) => {
    await page.goto(ARTICLE_PATH);
    await page.getByRole('heading', { name: 'Why This Matters' }).getByRole('link').click();
    await expect(page).toHaveURL(/#why-this-matters$/);
    await expect(page.getByRole('heading', { name: 'Why This Matters' })).toBeInViewport();
  });

  test('the system’s own sheet shares the page; without one its address is copied', async ({ page, context }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => Promise.resolve(shared.push(data)),
        configurable: true,
      });
    });
    await page.goto(ARTICLE_PATH);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect
      .poll(() => page.evaluate(() => JSON.stringify((window as unknown as { shared: unknown[] }).shared)))
      .toContain(QUESTION);

    await context.grantPermissions(['clipboard-write', 'clipboard-read']);
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${ARTICLE_PATH}$`));
  });

  test('a term shows what it means in place, and leads to its page', { tag: '@desktop' }, async ({ page }) => {
    await holdScripts(page);
    await page.goto(ARTICLE_PATH);
    const term = page.locator('a.term').first();
    await term.scrollIntoViewIfNeeded();
    await term.hover();
    const note = page.locator('.term-note:popover-open');
    await expect(note).toContainText(await term.innerText(), { ignoreCase: true });
    await term.click();
    await expect(page).toHaveURL(/\/tags\//);
  });

  test('every question is on the front page, by topic', async ({ page }) => {
    await page.goto('/');
    const all = page.getByRole('region', { name: 'Everything, by topic' });
    expect(await all.locator('li a').count()).toBe(COUNTS.articles);
    const link = all.getByRole('link', { name: QUESTION });
    if (!(await link.isVisible())) await all.locator('summary', { hasText: ARTICLE.dimension }).click();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUESTION);
  });

  test('the promises and the silence are written down', { tag: '@desktop' }, async ({ page }) => {
    await page.goto(ARTICLE_PATH);
    await page.getByRole('link', { name: 'Accessibility' }).click();
    await expect(page.getByRole('heading', { name: 'What falls short' })).toBeVisible();
    await page.getByRole('link', { name: 'Privacy' }).click();
    await expect(page.getByRole('heading', { name: 'What your device keeps' })).toBeVisible();
  });
});

test.describe('honesty', () => {
  test('the end of an article says how old it is and what may be done with it', async ({ page }) => {
    await page.goto(ARTICLE_PATH);
    const about = page.getByRole('region', { name: 'About this answer' });
    await expect(about).toContainText('Last reviewed');
    await expect(about.getByRole('link')).toHaveAttribute('rel', 'license');
  });

  test(
    'a reader is told when a review is overdue, by their own clock and without a wait',
    { tag: '@desktop' },
    async ({ page }) => {
      await holdScripts(page);
      await page.goto(ARTICLE_PATH);
      await expect(page.getByText('was due for a review')).toBeHidden();
      await page.clock.setFixedTime('2040-01-01');
      await page.goto(ARTICLE_PATH);
      await expect(page.getByText('was due for a review')).toBeVisible();
    },
  );

  test('a reader sees what has changed since they last read it', { tag: '@desktop' }, async ({ context }) => {
    const page = await context.newPage();
    await page.goto(ARTICLE_PATH, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: ARTICLE.heading }).scrollIntoViewIfNeeded();
    await page.goto('/saved');
    await expect(page.getByRole('main').getByRole('link', { name: ARTICLE.title }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    // As if a passage had been another one when it was read.
    await expect.poll(() => page.evaluate(forgetOneBlock)).toBe(true);
    await page.evaluate((slug) => {
      const summary = JSON.parse(localStorage.getItem('shelf:summary')!) as Record<string, object>;
      localStorage.setItem(
        'shelf:summary',
        JSON.stringify({ ...summary, [slug]: { ...summary[slug], text: 'other' } }),
      );
    }, ARTICLE.slug);
    await page.goto(ARTICLE_PATH);
    await expect(page.getByText('A passage has changed since you last read this.')).toBeVisible();
    await page.getByRole('button', { name: 'Show what is new' }).click();
    await expect(page.locator('[data-changed]')).toBeInViewport();
  });

  test('selected words have an address of their own', { tag: '@desktop' }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write', 'clipboard-read']);
    await page.goto(ARTICLE_PATH);
    await page.getByRole('button', { name: /^Saved?$/ }).click();
    await page.locator('.reading > p').first().click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Copy link to highlight' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#:~:text=');
  });

  test('selected words begin the report of a mistake', { tag: '@desktop' }, async ({ page }) => {
    await page.addInitScript(() => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        document.documentElement.dataset.opened = this.href;
      };
    });
    await page.goto(ARTICLE_PATH);
    const words = page.locator('.reading > p').first();
    await words.click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Report a mistake' }).click();
    const mail = new URL((await page.locator('html').getAttribute('data-opened'))!);
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('body')).toContain(ARTICLE_PATH);
    expect(mail.searchParams.get('body')).toContain(`“${(await words.innerText()).trim().slice(0, 60)}`);

    // Where the site has a form, they are in its field.
    await page.evaluate(() => {
      const fold = document.createElement('details');
      const form = document.createElement('form');
      const field = document.createElement('textarea');
      field.dataset.report = '';
      form.append(field);
      fold.append(form);
      document.querySelector('[data-report]')!.replaceWith(fold);
    });
    await words.click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Report a mistake' }).click();
    const field = page.locator('textarea[data-report]');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(new RegExp(`^“${(await words.innerText()).trim().slice(0, 30)}`));
  });

  test('every kind of page takes word of what is wrong with it', { tag: '@desktop' }, async ({ page }) => {
    for (const path of [
      ARTICLE_PATH,
      '/articles',
      '/dimensions',
      `/dimensions/${ARTICLE.dimension.toLowerCase()}`,
      '/tags/mulch',
      '/templates',
      '/templates/watering-rota',
      '/glossary',
      '/about',
    ]) {
      await page.goto(path);
      const feedback = page.getByRole('region', { name: 'Feedback' });
      await expect(feedback.getByText('Was this helpful?')).toBeVisible();
      const href = await feedback.getByRole('link', { name: 'Report a mistake' }).getAttribute('href');
      expect(new URL(href!).searchParams.get('body')).toMatch(new RegExp(`${path}\\s*$`));
      await expect(feedback.getByRole('link', { name: 'Ask a question' })).toBeVisible();
    }
  });
});

/** Changes what the library holds of the article's text. @returns whether there was something to change. */
function forgetOneBlock(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('shelf');
    opening.onerror = () => reject(new Error('no library'));
    opening.onsuccess = () => {
      const change = opening.result.transaction('entries', 'readwrite');
      const store = change.objectStore('entries');
      const reading = store.getAll();
      let isFound = false;
      reading.onsuccess = () => {
        const entry = (reading.result as { slug: string; blocks?: string[] }[]).find(
          ({ blocks }) => blocks && blocks.length > 3,
        );
        isFound = entry !== undefined;
        if (entry?.blocks) store.put({ ...entry, blocks: entry.blocks.with(3, 'another') }, entry.slug);
      };
      change.oncomplete = () => {
        opening.result.close();
        resolve(isFound);
      };
    };
  });
}

test.describe('a figure that moves', () => {
  test('takes the reader’s own numbers, by keyboard too, without a framework', async ({ page }) => {
    const scripts = new Map<string, number>();
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) scripts.set(response.url(), (await response.body()).length);
    });
    await page.goto('/articles/why-does-compost-smell');
    const figure = page.getByRole('figure', { name: 'Waiting against utilization' });
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => [...scripts.keys()].some((url) => url.includes('/mdx-'))).toBe(true);
    await expect(figure.getByText('waits 4 days')).toBeVisible();
    const busy = figure.getByRole('slider', { name: /How busy/ });
    await busy.press('End');
    await expect(figure.getByText('At 97% busy')).toBeVisible();
    await figure.getByRole('spinbutton', { name: /Days the job/ }).fill('2');
    await expect(figure.getByText('waits 65 days')).toBeVisible();
    await figure.getByText('The numbers as a table').click();
    await expect(figure.getByRole('row', { name: '80% 8 days' })).toBeVisible();
    // React alone is more.
    expect([...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(20_000);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('is a drawing with a table where no scripts run', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto('/articles/why-does-compost-smell');
    const figure = page.getByRole('figure', { name: 'Waiting against utilization' });
    await expect(figure.getByRole('slider')).toBeHidden();
    await figure.getByText('The numbers as a table').click();
    await expect(figure.getByRole('row', { name: '95% 19 days' })).toBeVisible();
    await page.close();
  });
});

test('a link shows what is behind it to a pointer and to the focus', { tag: '@desktop' }, async ({ page }) => {
  await page.goto(ARTICLE.path, { waitUntil: 'networkidle' });
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  const link = goingOn(page).getByRole('link').first();
  const preview = page.getByRole('tooltip');
  await link.scrollIntoViewIfNeeded();
  expect(scripts).toEqual([]);
  await link.hover();
  await expect(preview).toContainText(/\d min$/);
  await expect(preview).toBeInViewport({ ratio: 1 });
  await expect(link).toHaveAccessibleDescription(/\d min/);
  expect(scripts).toHaveLength(1);
  // It stays for a pointer that goes to it, and goes with Escape.
  await preview.hover();
  await page.waitForTimeout(400);
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await page.mouse.move(0, 0);
  await link.focus();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(preview).toBeHidden();
});

test('a long press shows it too, and the next has the menu of the browser', { tag: '@phone' }, async ({ page }) => {
  await page.goto(ARTICLE.path, { waitUntil: 'networkidle' });
  const link = goingOn(page).getByRole('link').first();
  const press = () =>
    link.evaluate((element) =>
      element.dispatchEvent(new PointerEvent('contextmenu', { bubbles: true, cancelable: true, pointerType: 'touch' })),
    );
  expect(await press()).toBe(false);
  await expect(page.getByRole('tooltip')).toContainText(/\d min$/);
  expect(await press()).toBe(true);
});
