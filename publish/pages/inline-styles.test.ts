import { expect, it } from 'vitest';
import { inlineStyles, rebaseStyles } from './inline-styles';
import { aPage } from './test-factories';

it('puts a stylesheet into the page, before the link that React looks for', () => {
  const html = inlineStyles(aPage(), (href) => (href.endsWith('/site.css') ? 'p{color:red}' : undefined));
  expect(html).toContain(
    '<style>p{color:red}</style><link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next" disabled="">',
  );
});

it('refuses a page whose stylesheet is missing', () => {
  expect(() => inlineStyles(aPage(), () => undefined)).toThrow('/_next/static/chunks/site.css is not there');
});

it.each([
  ['url(../media/x.woff2)', 'url(/base/_next/static/media/x.woff2)'],
  ['url("y.png")', 'url("/base/_next/static/chunks/y.png")'],
  ['url(/z.png)', 'url(/z.png)'],
  ['url(data:image/png;base64,AA)', 'url(data:image/png;base64,AA)'],
  ['url(#mark)', 'url(#mark)'],
])('writes %s so that it holds in any page', (before, after) => {
  expect(rebaseStyles(before, '/base/_next/static/chunks/')).toBe(after);
});
