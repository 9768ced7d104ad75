import { expect, test } from 'vitest';
import { matchRoute } from './open-route';

const FILES = [
  ...['page.tsx', 'layout.tsx', '[slug]/page.tsx', 'articles/page.tsx', 'articles/[slug]/page.tsx'],
  ...['articles/page/[page]/page.tsx', '[slug]/own-page.tsx'],
];

test.each([
  ['/', 'page.tsx', {}],
  ['/articles', 'articles/page.tsx', {}],
  ['/imprint', '[slug]/page.tsx', { slug: 'imprint' }],
  ['/articles/why', 'articles/[slug]/page.tsx', { slug: 'why' }],
  ['/articles/page/2', 'articles/page/[page]/page.tsx', { page: '2' }],
])('%s is drawn by %s', (path, file, params) => {
  expect(matchRoute(FILES, path)).toEqual({ file, params });
});

test.each(['/articles/a/b/c', '/nothing/here'])('nothing draws %s', (path) => {
  expect(matchRoute(FILES, path)).toBeUndefined();
});
