import { expect, it } from 'vitest';
import { rebaseStyles } from './rebase-styles';

it.each([
  ['url(../media/x.woff2)', 'url(/base/_next/static/media/x.woff2)'],
  ['url("y.png")', 'url("/base/_next/static/chunks/y.png")'],
  ['url(/z.png)', 'url(/z.png)'],
  ['url(data:image/png;base64,AA)', 'url(data:image/png;base64,AA)'],
  ['url(#mark)', 'url(#mark)'],
])('writes %s so that it holds in any page', (before, after) => {
  expect(rebaseStyles(before, '/base/_next/static/chunks/')).toBe(after);
});
