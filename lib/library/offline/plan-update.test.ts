import { expect, it } from 'vitest';
import type { OfflineList } from './model';
import { isImmutable, planUpdate } from './plan-update';

const chunk = '/_next/static/chunks/a1.js';
const before: OfflineList = [
  ['/', 'h1', 10],
  ['/articles/a', 'a1', 10],
  ['/articles/gone', 'g1', 10],
  [chunk, 'c1', 10],
];
const after: OfflineList = [
  ['/', 'h1', 10],
  ['/articles/a', 'a2', 10],
  ['/articles/new', 'n1', 10],
  [chunk, 'c1', 10],
];

it('takes over what has not changed, fetches what has, and lets go of what is gone', () => {
  const kept = { paths: ['/', '/articles/a', '/articles/gone'], list: before };
  expect(planUpdate(kept, after, [])).toMatchObject({ copy: ['/'], fetch: ['/articles/a'] });
});

it('fetches what is wanted besides it, if it exists', () => {
  const kept = { paths: ['/'], list: before };
  expect(planUpdate(kept, after, ['/articles/new', '/articles/never'])).toMatchObject({
    copy: ['/'],
    fetch: ['/articles/new'],
  });
});

it('fetches everything for a reader who wants everything', () => {
  const kept = { paths: ['/'], list: before };
  expect(planUpdate(kept, after, 'all')).toMatchObject({ copy: ['/'], fetch: ['/articles/a', '/articles/new', chunk] });
});

it('fetches one form of each picture for them', () => {
  const forms: OfflineList = [
    ['/media/a-0123456789-480.avif', 'p1', 10],
    ['/media/a-0123456789-800.avif', 'p2', 20],
    ['/media/a-0123456789.jpg', 'p3', 90],
  ];
  expect(planUpdate({ paths: [], list: [] }, forms, 'all').fetch).toEqual(['/media/a-0123456789-800.avif']);
  const seen = { paths: [], list: [] };
  expect(planUpdate(seen, forms, ['/media/a-0123456789-480.avif']).fetch).toEqual(['/media/a-0123456789-480.avif']);
});

it('trusts only names that hold their content where nobody knows what is kept', () => {
  const kept = { paths: ['/', chunk], list: undefined };
  expect(planUpdate(kept, after, [])).toMatchObject({ copy: [chunk], fetch: ['/'] });
});

it.each([
  ['/_next/static/media/x.woff2', true],
  ['/answers/_next/static/chunks/x.js', true],
  ['/search-index/core-1a2b3c4d.json', true],
  ['/search-index/manifest.json', false],
  ['/articles/a', false],
])('knows whether %s can change', (path, expected) => expect(isImmutable(path)).toBe(expected));
