import axe from 'axe-core';
import type { Page } from '@playwright/test';

export const THEMES = ['light', 'dark'] as const;

/** What can differ between two looks at one page; the rest hangs on its markup alone. */
export const RULES_OF_LOOKS = [
  'color-contrast-enhanced',
  'target-size',
  'link-in-text-block',
  'scrollable-region-focusable',
];

/** Everything that axe knows, or some rules; 7:1 and 44 px are promised by name, so the enhanced rules count too. */
export async function listFaults(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) =>
      window.axe.run(document, {
        resultTypes: ['violations'],
        ...(rules
          ? { runOnly: [...rules] }
          : {
              rules: {
                'color-contrast-enhanced': { enabled: true },
                'target-size': { enabled: true },
                // Said again, and at a greater distance, by the enhanced rule.
                'color-contrast': { enabled: false },
              },
            }),
      }),
    only,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Whether the page is wider than the window. */
export async function hasSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** A width in px and a theme. */
export interface Looks {
  readonly width: number;
  readonly colorScheme: (typeof THEMES)[number];
}

/** What axe and a look at the width find, each with where it was found. */
export async function listFaultsIn(
  page: Page,
  path: string,
  looks: Looks,
  only?: readonly string[],
): Promise<string[]> {
  const { width, colorScheme } = looks;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  const faults = await listFaults(page, only);
  if (await hasSidewaysScroll(page)) faults.push('scrolls sideways');
  return faults.map((fault) => `${path} at ${width} ${colorScheme}: ${fault}`);
}

/** The two looks that differ most: what is right in both is nearly always right between them. */
export const ENDS: readonly [Looks, Looks] = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
];
