import { expect, it } from 'vitest';
import { getPageKind, groupKinds } from './group-kinds';

it.each([
  ['articles/what-is-trust.html', 'articles/'],
  ['articles/page/2.html', 'articles/page/'],
  ['tags/trust/page/2.html', 'tags/-/page/'],
  ['articles.html', 'articles.html'],
  ['index.html', 'index.html'],
])('takes %s for one of %s', (path, kind) => {
  expect(getPageKind(path)).toBe(kind);
});

const KINDS = new Map(
  Object.entries({ article: 'abcdefgh', list: 'xyz', tags: 'xy', home: 'xyzw' }).map(([kind, names]) => [
    kind,
    new Set(names),
  ]),
);
const group = (most: number) => groupKinds(KINDS, most, (names) => names.size);

it('lets every kind of page have its own styles where there are few', () => {
  expect(group(4).map(({ kinds }) => kinds)).toEqual([['article'], ['list'], ['tags'], ['home']]);
});

it('joins those first that need nearly the same', () => {
  const groups = group(2);
  expect(groups.map(({ kinds }) => [...kinds].sort())).toEqual([['article'], ['home', 'list', 'tags']]);
  expect([...groups[1]!.names].sort().join('')).toBe('wxyz');
});
