import { expect, it } from 'vitest';
import { isListed } from './write-sitemap';

const URL = 'https://garden.example/articles/a?b=1&c=2';
const canonical = '<link rel="canonical" href="https://garden.example/articles/a?b=1&amp;c=2"/>';

it('lists a page that is its own canonical', () => {
  expect(isListed(`${canonical}<meta name="robots" content="index, follow"/>`, URL)).toBe(true);
});

it.each([
  ['says noindex', `${canonical}<meta name="robots" content="noindex, follow"/>`],
  ['says none', `${canonical}<meta name="robots" content="none"/>`],
  ['names another page', '<link rel="canonical" href="https://garden.example/"/>'],
  ['names no page', '<title>A</title>'],
])('leaves out a page that %s', (_, head) => {
  expect(isListed(head, URL)).toBe(false);
});
