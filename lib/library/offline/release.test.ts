import { expect, it } from 'vitest';
import { dropSpareForms, getPicture, isImmutable, planUpdate, type OfflineList } from './release';

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

const form = (ending: string) => `/answers/media/a-photo-0123456789${ending}`;

it.each([
  [['-480.avif', '-800.avif', '-1312.avif', '.jpg'], '-800.avif'],
  [['-1312.avif', '-800.avif', '.jpg', '-480.avif'], '-800.avif'],
  [['-480.avif', '-640.avif', '.png'], '-640.avif'],
  [['-1000.avif', '-1312.avif', '.jpg'], '-1000.avif'],
  [['.png'], '.png'],
])('of %j keeps %s', (endings, kept) => {
  expect(dropSpareForms(endings.map(form))).toEqual([form(kept)]);
});

it('keeps what is not a form of a picture, and one form of each picture', () => {
  const files = [
    '/',
    '/media/files/form.pdf',
    '/media/photo.jpg',
    '/media/b-0123456789.png',
    '/media/c-0123456789.svg',
  ];
  expect(dropSpareForms(files)).toEqual(files);
});

it('knows the forms of one picture by their name', () => {
  expect(getPicture(form('-480.avif'))).toBe(getPicture(form('.jpg')));
  expect(getPicture(form('.jpg'))).not.toBe(getPicture('/media/a-photo-9876543210.jpg'));
  expect(getPicture('/articles/a-0123456789')).toBeUndefined();
});
