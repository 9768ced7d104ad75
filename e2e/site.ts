import { expect, type Locator, type Page } from '@playwright/test';

/** Names of the made collection that tests walk through; fixtures/site/README.md says what is where. */

/** The article that most tests read: long enough to scroll, with everything that a page of one can show. */
export const ARTICLE = {
  slug: 'how-do-you-decide-when-to-water',
  path: '/articles/how-do-you-decide-when-to-water',
  title: 'How do you decide when to water?',
  dimension: 'Watering',
  /** Its first lines, in its short answer. */
  answer: 'push one finger into the bed in three places',
  /** A heading in the middle of it. */
  heading: 'Finding the dry spot',
  /** Words of its last paragraph. */
  ending: 'From that day on they are asked like everybody else.',
  /** A sentence of it as it once was, and nearly is. */
  formerSentence: 'Rain that is certain to come tonight is better than any watering can.',
} as const;

/** A dimension with an ampersand: four articles, one of each kind of question, and one of them advanced. */
export const DIMENSION = {
  slug: 'soil-and-compost',
  path: '/dimensions/soil-and-compost',
  name: 'Soil & Compost',
  articles: 4,
} as const;

/** The self-check of twelve statements: three traits of four, three and five. */
export const CHECK = {
  path: '/check-your-team/watering',
  title: 'Do our beds get the water they need?',
  traits: ['The soil is asked first', 'Everybody knows the plan', 'The water stays in the bed'],
} as const;

/** Found by its words, its trouble and its typing errors; the only article that asks why compost does something. */
export const COMPOST = {
  path: '/articles/why-does-compost-smell',
  title: 'Why does compost smell?',
  answer: 'it has run out of air',
} as const;

/** What the collection holds. */
export const COUNTS = { articles: 16, dimensions: 7, checks: 2, domains: 3 } as const;

/** The question that an article ends with, and what else it leads to. */
export function goingOn(page: Page): Locator {
  return page.getByRole('region', { name: 'Next question' });
}

/** The theme's select, which is in a menu; opens it. */
export async function openTheme(page: Page): Promise<Locator> {
  const theme = page.getByRole('combobox', { name: 'Theme' });
  const menu = page.getByRole('button', { name: /^(Menu|Theme and text size)/ });
  await menu.hover();
  await expect(async () => {
    if (!(await theme.isVisible())) await menu.click();
    await expect(theme).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  return theme;
}
