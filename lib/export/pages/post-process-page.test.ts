import { expect, it } from 'vitest';
import { scanHtml } from '../html/scan-html';
import { loadPageScripts } from '../islands/page-scripts';
import { postProcessPage } from './post-process-page';
import { aPage } from './test-factories';

const parts = {
  styles: new Map([['/_next/static/chunks/site.css', 'p{color:red}']]),
  islands: new Map([
    [
      'save',
      {
        source: '/save.js /shared.js',
        integrity: new Map([
          ['/shared.js', 'sha256-s'],
          ['/save.js', 'sha256-a'],
          ['/later.js', 'sha256-l'],
        ]),
      },
    ],
  ]),
  reader: { source: '/reader.js', integrity: new Map([['/reader.js', 'sha256-r']]) },
};
const finish = (page: Parameters<typeof aPage>[0] = {}) => postProcessPage(aPage(page), parts);

it('takes out Next’s client and every hint to fetch it', () => {
  const tags = scanHtml(finish());
  const scripts = tags.filter(({ name }) => name === 'script').map(({ text }) => text);
  expect(scripts).toEqual([loadPageScripts().head, '{"integrity":{"/reader.js":"sha256-r"}}']);
  expect(tags.filter(({ name }) => name === 'link')).toEqual([]);
});

it('puts the styles into the page', () => {
  expect(finish()).toContain('<meta charSet="utf-8"/><style>p{color:red}</style>');
});

it('says where the code of an island is', () => {
  const [island] = scanHtml(finish({ body: '<site-island data-island="save"></site-island>' })).filter(
    ({ name }) => name === 'site-island',
  );
  expect(island!.attributes.get('data-src')).toBe('/save.js /shared.js');
});

it('tells browsers what each module is that the page may fetch, now or later', () => {
  const page = finish({
    body: '<site-island data-island="save"></site-island><site-island data-island="save"></site-island>',
  });
  const map = scanHtml(page).find(({ attributes }) => attributes.get('type') === 'importmap');
  expect(JSON.parse(map!.text!)).toEqual({
    integrity: { '/later.js': 'sha256-l', '/reader.js': 'sha256-r', '/save.js': 'sha256-a', '/shared.js': 'sha256-s' },
  });
});

it.each([
  ['an island', '<site-island data-island="other"></site-island>', 'The island other is not there.'],
  ['a stylesheet', '<link rel="stylesheet" href="/other.css"/>', 'The stylesheet /other.css is not there.'],
])('refuses %s that is not there', (_, body, message) => {
  expect(() => finish({ body })).toThrow(message);
});

it('leaves data and every other script for the policy to judge', () => {
  const others = '<script type="application/ld+json">{}</script><script>alert(1)</script><script src="/a.js"></script>';
  expect(finish({ body: others })).toContain(others);
});

it('refuses a page that says it is not there', () => {
  const empty = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>';
  expect(() => postProcessPage(empty, parts)).toThrow(/its route finds nothing/);
});
