import { expect, it } from 'vitest';
import { absoluteUrl, dimensionPath, isSitePath, pagePath } from './paths';
import { parseSiteUrl, site } from './site';

it('takes a site’s URL apart', () => {
  expect(parseSiteUrl('https://firm.org')).toEqual({ origin: 'https://firm.org', basePath: '' });
  expect(parseSiteUrl('https://firm.org/answers/')).toEqual({ origin: 'https://firm.org', basePath: '/answers' });
  expect(parseSiteUrl('http://localhost:3000/')).toEqual({ origin: 'http://localhost:3000', basePath: '' });
});

it.each(['firm.org', 'ftp://firm.org', 'https://a:b@firm.org', 'https://firm.org?x', 'https://firm.org/#x', ''])(
  'refuses %j as a site’s URL',
  (value) => {
    expect(() => parseSiteUrl(value)).toThrow('SITE_URL must look like');
  },
);

it('makes addresses', () => {
  expect(absoluteUrl('/')).toBe(`${site.origin}/`);
  expect(absoluteUrl('/tags')).toBe(`${site.origin}/tags`);
  expect(pagePath('/tags/trust', 1)).toBe('/tags/trust');
  expect(pagePath('/tags/trust', 2)).toBe('/tags/trust/page/2');
  expect(dimensionPath('trust')).toBe('/dimensions/trust');
});

it('knows its own pages', () => {
  expect(isSitePath('/articles/why')).toBe(true);
  expect(isSitePath('/')).toBe(true);
  expect(isSitePath('/insights/why')).toBe(false);
});
