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
  test(`axe finds nothing on ${address} when it has come to life`, async ({ page }) => {
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

test('the first key leads to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
