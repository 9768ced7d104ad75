import { expect, it } from 'vitest';
import { absoluteUrl } from '@/lib/site/paths';
import { resolveCanonical } from './build-article';

const own = absoluteUrl('/articles/why');
const resolve = (url: string) => resolveCanonical('why', url);

it('has nothing to say where an article claims nothing, or its own address', () => {
  expect(resolveCanonical('why', undefined)).toEqual({});
  expect(resolve(own)).toEqual({});
});

it.each([
  ['', 'canonical-empty'],
  ['https://firm.example', 'canonical-root'],
  ['https://firm.example/', 'canonical-root'],
  [absoluteUrl('/'), 'canonical-root'],
  [absoluteUrl('/articles/another'), 'canonical-elsewhere'],
  ['https://firm.example/insights/why', 'canonical-elsewhere'],
])('keeps the page’s own address against %j', (url, code) => {
  const { elsewhere, issue } = resolve(url);
  expect(elsewhere).toBeUndefined();
  expect(issue?.code).toBe(code);
});

it.each(['javascript:alert(1)', 'not a url', '/a', 'ftp://firm.example/x', 'https://a:b@firm.example/x', `${own}#x`])(
  'refuses %s',
  (url) => {
    expect(resolve(url)).toMatchObject({ issue: { code: 'canonical-invalid' } });
    expect(resolve(url).elsewhere).toBeUndefined();
  },
);

it('honours, with a warning, an address of the same host outside the site’s pages', () => {
  const url = absoluteUrl('/insights/why');
  expect(resolve(url)).toMatchObject({ elsewhere: url, issue: { code: 'canonical-elsewhere' } });
});

it('keeps the page’s own address against one that other articles claim too', () => {
  const url = absoluteUrl('/insights/why');
  const { elsewhere, issue } = resolveCanonical('why', url, new Set([url]));
  expect(elsewhere).toBeUndefined();
  expect(issue?.code).toBe('canonical-shared');
});
