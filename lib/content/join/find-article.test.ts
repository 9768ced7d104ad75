import { expect, it } from 'vitest';
import { createTitleMatcher } from './find-article';

const match = createTitleMatcher([
  { slug: 'fade', title: 'Why does trust fade at work?' },
  { slug: 'rebuild', title: 'How do you rebuild a wall after a hard storm?' },
  { slug: 'measure', title: 'How do you measure trust?' },
]);

it.each([
  ['Why does trust fade at work?', 'fade'],
  ['why does trust fade at work', 'fade'],
  ['Why trust fades at work', 'fade'],
  ['How to rebuild walls after hard storms', 'rebuild'],
])('finds the article that "%s" means', (text, slug) => {
  expect(match(text)).toBe(slug);
});

it.each(['Trust', 'How do you bake bread?', ''])('finds none for "%s"', (text) => {
  expect(match(text)).toBeUndefined();
});
