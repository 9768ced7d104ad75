import { expect, it } from 'vitest';
import { createLocales } from './page-name';

function tell(...paths: string[]) {
  const getLocale = createLocales(paths);
  return paths.map((path) => {
    const locale = getLocale(path);
    return locale && `${locale.language} ${locale.path}`;
  });
}

it.each([
  [
    ['a.en.md', 'a.fr.md'],
    ['en a.md', 'fr a.md'],
  ],
  [
    ['a.md', 'a.fr.md'],
    [undefined, 'fr a.md'],
  ],
  [['p/a.pt-BR.md'], ['pt-BR p/a.md']],
  [
    ['a.zh_hans.md', 'index.ja.md'],
    ['zh-Hans a.md', 'ja index.md'],
  ],
  [
    ['a.md', 'a.it.md'],
    [undefined, 'it a.md'],
  ],
  [
    ['en/a.md', 'fr/a.md'],
    ['en a.md', 'fr a.md'],
  ],
  [
    ['docs/en/x/a.md', 'docs/hr/x/a.md'],
    ['en docs/x/a.md', 'hr docs/x/a.md'],
  ],
  [
    ['zh-CN/a.md', 'en/a.md', 'it/b.md'],
    ['zh-CN a.md', 'en a.md', undefined],
  ],
])('%j are %j', (paths, expected) => {
  expect(tell(...paths)).toEqual(expected);
});

it.each([
  [['what.is.md']],
  [['vue.js.md', 'v1.2.md', 'a.html.md']],
  [['hr/index.md', 'it/index.md']],
  [['en/a.md']],
  [['en/a.md', 'fr/b.md']],
  [['people/a.md', 'pay/a.md']],
])('%j are of no language of their own', (paths) => {
  expect(tell(...paths)).toEqual(paths.map(() => undefined));
});
