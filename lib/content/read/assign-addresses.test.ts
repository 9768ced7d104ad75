import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignAddresses } from './assign-addresses';
import { createLocales } from './page-name';
import { readDocument, type SourceFile } from './read-document';

const TODAY = '2026-03-31';

function aFile(path: string, slug?: string, title = 'Why?'): SourceFile {
  const text = `---\ntitle: "${title}"\n${slug === undefined ? '' : `slug: "${slug}"\n`}---\nText.`;
  return readDocument(path, text, TODAY).article!;
}

function assign(...files: SourceFile[]) {
  const { articles, findings } = assignAddresses(files);
  return { slugs: articles.map(({ slug }) => slug), codes: findings.map(({ code }) => code) };
}

it.each([
  ['why.md', 'why'],
  ['people/why.md', 'why'],
  ['why.html.md', 'why'],
  ['leave/index.md', 'leave'],
  ['people/leave/README.md', 'leave'],
  ['leave/page.md', 'leave'],
  ['leave/_index.md', 'leave'],
  ['leave/index.html.md', 'leave'],
  ['2024-01-05-why.md', '2024-01-05-why'],
  ['01-why.markdown', '01-why'],
  ['为什么要开会.md', '为什么要开会'],
  ['a.fr.md', 'a-fr'],
  ['tags.md', 'tags'],
])('makes the address of %s from its name alone', (path, slug) => {
  expect(assign(aFile(path))).toEqual({ slugs: [slug], codes: [] });
});

it('puts the folder before names that are there twice, whichever is read first', () => {
  const sales = aFile('sales/onboarding.md');
  const support = aFile('support/onboarding.md');
  const both = { slugs: ['sales-onboarding', 'support-onboarding'], codes: ['slug-duplicate', 'slug-duplicate'] };
  expect(assign(sales, support)).toEqual(both);
  expect(assign(support, sales).slugs).toEqual([...both.slugs].reverse());
});

it('gives each language of a page an address, and thinks nothing of it', () => {
  const files = ['a.md', 'a.fr.md', 'b.fr.md', 'de/c.md', 'en/c.md', 'p/index.en.md', 'p/index.ja.md'];
  const { articles, findings } = assignAddresses(
    files.map((path) => aFile(path)),
    createLocales(files),
  );
  expect(articles.map(({ slug }) => slug)).toEqual(['a', 'a-fr', 'b', 'de-c', 'en-c', 'p-en', 'p-ja']);
  expect(findings).toEqual([]);
});

it('takes as many folders as it needs, and a number at last', () => {
  expect(assign(aFile('a/x/why.md'), aFile('b/x/why.md')).slugs).toEqual(['a-x-why', 'b-x-why']);
  expect(assign(aFile('Why.md'), aFile('why.md')).slugs).toEqual(['why', 'why-2']);
  expect(assign(aFile('caf\u00e9.md'), aFile('cafe\u0301.md')).slugs).toEqual(['café', 'café-2']);
});

it('leaves an address to the file that asks for it', () => {
  expect(assign(aFile('people/leave.md'), aFile('other.md', 'leave')).slugs).toEqual(['people-leave', 'leave']);
});

it.each([
  ['/people/leave', 'people-leave'],
  ['/', 'a'],
  ['???', 'a'],
  ['../../etc/passwd', 'etc-passwd'],
])('makes the slug %j flat, with a warning', (slug, expected) => {
  expect(assign(aFile('a.md', slug))).toEqual({ slugs: [expected], codes: ['slug-invalid'] });
});

it('names the page of the collection, and a file without a name, by the title', () => {
  expect(assign(aFile('_index.md', undefined, 'Handbook'))).toEqual({ slugs: ['handbook'], codes: [] });
  expect(assign(aFile('???.md', undefined, 'Why so?'))).toEqual({ slugs: ['why-so'], codes: ['slug-empty'] });
});

it('keeps what hosts and lists need', () => {
  expect(assign(aFile('a.md', 'index'), aFile('b.md', 'page')).slugs).toEqual(['index-2', 'page-2']);
});

it('gives every file an address of its own that is a file name', () => {
  const name = fc.constantFrom(
    'a',
    'A',
    'index',
    'README',
    'é',
    'e\u0301',
    'x'.repeat(300),
    '为'.repeat(90),
    '?',
    'page',
    'a.html',
  );
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.md`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), (paths) => {
      const { slugs } = assign(
        ...paths.sort().flatMap((file) => readDocument(file, '---\ntitle: Why?\n---\nText.', TODAY).article ?? []),
      );
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const slug of slugs) expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(184);
      expect(slugs).not.toContain('index');
    }),
  );
});
