import { expect, test } from 'vitest';
import { createPlural } from './define';

const PAGES = { one: '# page', other: '# pages' };
const ARABIC = { zero: 'لا صفحات', one: 'صفحة واحدة', two: 'صفحتان', few: '# صفحات', many: '# صفحة', other: '# صفحة' };

test('a noun takes the form that its language uses with the number', () => {
  const english = createPlural('en');
  expect([0, 1, 2].map((count) => english(count, PAGES))).toEqual(['0 pages', '1 page', '2 pages']);
  const arabic = createPlural('ar');
  expect([1, 2, 3, 11].map((count) => arabic(count, ARABIC))).toEqual(['صفحة واحدة', 'صفحتان', '3 صفحات', '11 صفحة']);
});

test('a form that is not given is the other one', () => {
  expect(createPlural('en')(1, { other: '# pages' })).toBe('1 pages');
});
