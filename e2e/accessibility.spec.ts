import { expect, test, type Page } from '@playwright/test';
import { ENDS, hasSidewaysScroll, listFaultsIn, RULES_OF_LOOKS, THEMES } from '@/e2e/list-faults';
import { listPageKinds } from '@/e2e/site-pages';

const LOOKS = [320, 768, 1280].flatMap((width) => THEMES.map((colorScheme) => ({ width, colorScheme })));

// Every page is looked at by the crawl; what changes only with the kind of page is looked at here in every combination.
for (const path of listPageKinds()) {
  test(`axe finds nothing on ${path} at any width in any theme`, async ({ page }) => {
    await page.goto(path);
    const [first, ...others] = LOOKS;
    const faults = await listFaultsIn(page, path, first!);
    for (const looks of others) faults.push(...(await listFaultsIn(page, path, looks, RULES_OF_LOOKS)));
    expect(faults).toEqual([]);
  });
}

/** What scripts make of a page: the address, and what has to be there before it is looked at. */
const STATES: readonly (readonly [address: string, make: (page: Page) => Promise<void>])[] = [
  [
    '/dimensions',
    async (page) => {
      await page.getByLabel('Search the questions').pressSequentially('compst smel');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
  ],
  ['/search?q=compst+smell', (page) => expect(page.getByRole('region', { name: 'Results' })).toBeVisible()],
  [
    '/search?q=zzxqv+wrtzp',
    (page) => expect(page.getByRole('heading', { name: 'No article answers this yet.' })).toBeVisible(),
  ],
  ['/articles?tag=beginners', (page) => expect(page.getByRole('list', { name: 'Chosen filters' })).toBeVisible()],
  [
    '/articles?dimension=soil-and-compost&difficulty=advanced&tag=beginners',
    (page) => expect(page.getByText('No matches.')).toBeVisible(),
  ],
];

for (const [address, make] of STATES) {
  test(`axe finds nothing on ${address} when it is hydrated`, async ({ page }) => {
    await page.goto(address);
    await make(page);
    const faults: string[] = [];
    for (const looks of ENDS) faults.push(...(await listFaultsIn(page, address, looks)));
    expect(faults).toEqual([]);
  });
}

for (const path of listPageKinds()) {
  test(`${path} keeps its text when a reader spaces it out`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    // https://www.w3.org/WAI/WCAG22/Understanding/text-spacing
    // A style that the policy would not let in as an element; readers' own style sheets are not asked.
    await page.evaluate(() => {
      const styles = new CSSStyleSheet();
      styles.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [styles];
    });
    expect(await hasSidewaysScroll(page)).toBe(false);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) => getComputedStyle(element).overflow === 'hidden' && !element.closest('.sr-only'))
        .filter((element) => element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1)
        .map((element) => element.textContent),
    );
    expect(clipped).toEqual([]);
  });
}

for (const path of listPageKinds()) {
  test(`${path} fits a phone with its text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important'));
    expect(await hasSidewaysScroll(page)).toBe(false);
    const lost = await page.evaluate(() => {
      const isOutside = (element: Element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && (left < -1 || right > innerWidth + 1);
      };
      return [...document.querySelectorAll('a, button, input, select, h1, h2, h3, summary')]
        .filter((element) => element.checkVisibility() && !element.closest('.table-frame-wide, .sr-only'))
        .filter((element) => element.getBoundingClientRect().top >= 0 && isOutside(element))
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(lost).toEqual([]);
  });

  test(`on ${path} no words touch a rule, however many lines they take`, async ({ page }) => {
    await page.goto(path);
    const touching: string[] = [];
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(listTouching);
      touching.push(...found.map((text) => `${width}: ${text}`));
    }
    expect(touching).toEqual([]);
  });
}

/** Words that come nearer than 3 px to the line above or below the box that they are in. */
function listTouching(): string[] {
  const found: string[] = [];
  for (const box of document.querySelectorAll<HTMLElement>('main *')) {
    const { borderTopWidth, borderBottomWidth, borderLeftWidth, display } = getComputedStyle(box);
    const [above, below] = [parseFloat(borderTopWidth), parseFloat(borderBottomWidth)];
    if ((above === 0 && below === 0) || display === 'inline' || box.matches('.sr-only *') || !box.checkVisibility())
      continue;
    const frame = box.getBoundingClientRect();
    if (frame.height < 12) continue;
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() === '' || text.parentElement!.closest('.sr-only, svg, option, [hidden]')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        if (line.width < 2 || line.bottom < frame.top || line.top > frame.bottom) continue;
        // The box of a line is higher than its letters by about a fifth of its size on either side.
        const room = line.height * 0.2;
        const isTouching =
          (above > 0 && line.top + room - (frame.top + above) < 3) ||
          (below > 0 && frame.bottom - below - (line.bottom - room) < 3);
        if (isTouching)
          found.push(`${text.data.trim().slice(0, 40)} in ${box.className.slice(0, 60)} ${borderLeftWidth}`);
      }
    }
  }
  return [...new Set(found)];
}

test('long names on the map keep off each other', async ({ page }) => {
  await page.goto('/saved');
  for (const width of [390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const gaps = await page.evaluate(() => {
      const names = [...document.querySelectorAll<HTMLElement>('tbody th[scope=row] a')];
      const lines = names.map((name) => {
        name.textContent = 'Vision, Strategic Direction and Everything That Comes of It';
        const range = document.createRange();
        range.selectNodeContents(name);
        return range.getBoundingClientRect();
      });
      return lines.slice(1).map(({ top }, index) => top - lines[index]!.bottom);
    });
    expect(gaps.length).toBeGreaterThan(3);
    expect(Math.min(...gaps)).toBeGreaterThan(12);
  }
});

test('a table of many columns scrolls by itself at every width', async ({ page }) => {
  await page.goto('/articles/how-do-you-know-whether-soil-needs-lime');
  const frame = page.locator('.table-frame-wide');
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const { own, inside, overflow } = await frame.evaluate((element) => ({
      own: element.clientWidth,
      inside: element.scrollWidth,
      overflow: getComputedStyle(element).overflowX,
    }));
    expect(overflow).toBe('auto');
    expect(own).toBeLessThanOrEqual(width);
    // On a phone a row is a list; from there on seven columns need 49 rem.
    if (width === 768) expect(inside).toBeGreaterThan(own);
    expect(await hasSidewaysScroll(page)).toBe(false);
  }
  await page.setViewportSize({ width: 768, height: 900 });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('the first key leads to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
