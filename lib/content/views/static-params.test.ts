import { expect, test } from 'vitest';
import { orPlaceholder, readParams } from './static-params';

test('a page finds what it is about by a name in any script', async () => {
  const given = { slug: 'ما-هي-الإجازة', letter: '休' };
  const handed = { slug: encodeURIComponent(given.slug), letter: encodeURIComponent(given.letter) };
  expect(await readParams(Promise.resolve(handed))).toEqual(given);
  expect(await readParams(Promise.resolve(given))).toEqual(given);
});

test('a route without pages has a placeholder', () => {
  expect(orPlaceholder([], 'slug', 'page')).toEqual([{ slug: '-', page: '-' }]);
  expect(orPlaceholder([{ slug: 'a' }], 'slug')).toEqual([{ slug: 'a' }]);
});
