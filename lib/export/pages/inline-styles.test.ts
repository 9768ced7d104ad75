import { expect, it } from 'vitest';
import { inlineStyles } from './inline-styles';
import { aPage } from './test-factories';

it('puts the styles of a page into it, before the link that the loader lets in and React looks for', () => {
  const inlined = new Set<string>();
  const get = (path: string, href: string) =>
    path === 'articles/a.html' && href.endsWith('/site.css') ? 'p{color:red}' : undefined;
  expect(inlineStyles(aPage(), { get }, inlined)).toContain(
    '<style>p{color:red}</style><link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next" disabled="">',
  );
  expect(inlined).toEqual(new Set(['p{color:red}']));
});

it('refuses a page whose stylesheet is missing', () => {
  expect(() => inlineStyles(aPage(), { get: () => undefined }, new Set())).toThrow(
    '/_next/static/chunks/site.css is not there',
  );
});

it('puts in no empty style where a page needs none of a stylesheet yet', () => {
  const html = inlineStyles(aPage(), { get: () => '' }, new Set());
  expect(html).not.toContain('<style>');
  expect(html).toContain('disabled=""');
});
