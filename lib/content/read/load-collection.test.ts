import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadCollection } from './load-collection';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'collection-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function load(files: Record<string, string | Uint8Array>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return loadCollection(dir, { today: '2026-03-31', defaultsDir: 'fixtures/defaults' });
}

const ARTICLE = '---\ntitle: Why?\n---\nBecause.';

it('reads articles from a bare folder and from one with its usual folders', () => {
  const { articles, overviews } = load({
    'why.md': ARTICLE,
    'articles/how.md': ARTICLE,
    'dimensions/tools-and-sheds.md': '---\ntitle: Tools & Sheds\n---\nText.',
    'other.md': '---\ntitle: Knowledge Management\ncontent_type: dimension-overview\n---\nText.',
  });
  expect(articles.map(({ slug }) => slug)).toEqual(['how', 'why']);
  expect(overviews.map(({ title }) => title)).toEqual(['Tools & Sheds', 'Knowledge Management']);
});

it.each([
  ['next to articles/', { 'articles/how.md': ARTICLE }, ['how'], ['pages/about.md']],
  ['next to site.yml', { 'site.yml': 'name: Firm', 'how.md': ARTICLE }, ['how'], ['pages/about.md']],
  ['of a folder laid out otherwise', { 'how.md': ARTICLE }, ['how', 'about'], []],
])('reads pages/ %s', (_, files, slugs, pages) => {
  const { articles, overviews, skipped } = load({
    ...files,
    'pages/about.md': ARTICLE,
    'pages/later.md': '---\ntitle: Later\nstatus: draft\n---\nText.',
  });
  expect(articles.map(({ slug }) => slug).sort()).toEqual([...slugs].sort());
  expect(overviews.map(({ path }) => path)).toEqual(pages);
  expect(skipped).toContainEqual({ path: 'pages/later.md', reason: 'status: draft' });
});

it('leaves out what is not an article, and says why', () => {
  const { articles, skipped, findings } = load({
    'README.md': '# Read me',
    'INDEX.md': 'List',
    'empty.md': '',
    'blank.md': ' \n\n',
    'draft.md': '---\ntitle: Not yet\nstatus: draft\n---\n',
    'page.rst': 'Page',
    'notes.txt': 'notes',
  });
  expect(articles).toEqual([]);
  expect(findings).toEqual([]);
  expect(skipped).toEqual([
    { path: 'INDEX.md', reason: 'about the folder' },
    { path: 'README.md', reason: 'about the folder' },
    { path: 'blank.md', reason: 'empty' },
    { path: 'draft.md', reason: 'status: draft' },
    { path: 'empty.md', reason: 'empty' },
    { path: 'page.rst', reason: 'not Markdown' },
  ]);
});

it('reads Windows line ends, a byte-order mark and an upper-case ending', () => {
  const { articles, findings } = load({ 'why.MD': `\uFEFF${ARTICLE.replace(/\n/g, '\r\n')}\r\n` });
  expect(findings).toEqual([]);
  expect(articles[0]).toMatchObject({ slug: 'why', title: 'Why?', body: 'Because.\n' });
});

it('reads both schemas as one model', () => {
  const { articles, findings } = load({
    'why.md': [
      '---',
      'title: Why?',
      'primary_topic: Tools & Sheds',
      'secondary_topic: Root Depth & Accountability',
      'audience: leaders',
      'status: Approved',
      'version: 1.2',
      'last_reviewed: 2026-01-31',
      'concepts_used: [a, b]',
      'explicit_exclusions: "none"',
      'related_indicators: [1-14]',
      '---',
      'Because.',
    ].join('\n'),
  });
  expect(findings).toEqual([]);
  expect(articles[0]?.dimension).toEqual(['Tools & Sheds', 'Root Depth & Accountability']);
  expect(articles[0]).toMatchObject({ lastReviewed: '2026-01-31', audience: ['leaders'] });
});

it('goes into a folder that is named like an article', () => {
  expect(load({ 'folder.md/why.md': ARTICLE }).articles.map(({ path }) => path)).toEqual(['folder.md/why.md']);
});

it('follows a link inside the folder once, and none out of it', () => {
  mkdirSync(join(dir, 'a'));
  symlinkSync('..', join(dir, 'a', 'loop'));
  symlinkSync('/etc', join(dir, 'etc'));
  const { articles, findings } = load({ 'why.md': ARTICLE });
  expect(articles).toHaveLength(1);
  expect(findings.map(({ code, path }) => [code, path])).toEqual([['file-symlink-outside', 'etc']]);
});

it('says that a folder is not there', () => {
  const { findings } = loadCollection(join(dir, 'nowhere'), { today: '2026-03-31', defaultsDir: 'fixtures/defaults' });
  expect(findings.map(({ code }) => code)).toEqual(['file-unreadable']);
});

it('does without a map, a vocabulary and synonyms if there are no defaults', () => {
  load({ 'articles/why.md': ARTICLE });
  const { findings, ...collection } = loadCollection(dir, { today: '2026-03-31', defaultsDir: dir });
  expect(findings).toEqual([]);
  expect(collection).toMatchObject({
    taxonomy: { domains: [], categories: [] },
    tagVocabulary: [],
    synonyms: [],
  });
});

it('reads a file again only when it has changed', () => {
  const memory = new Map();
  const options = { today: '2026-03-31', defaultsDir: 'fixtures/defaults', memory };
  load({ 'why.md': ARTICLE });
  const [first] = loadCollection(dir, options).articles;
  expect(loadCollection(dir, options).articles[0]?.tags).toBe(first?.tags);
  writeFileSync(join(dir, 'why.md'), ARTICLE.replace('Because', 'Because of it'));
  expect(loadCollection(dir, options).articles[0]?.body).toBe('Because of it.');
});

it('does not take a file for one of the same name, size and time in another folder', () => {
  load({ 'one/why.md': '---\ntitle: Why one?\n---\n', 'two/why.md': '---\ntitle: Why two?\n---\n' });
  utimesSync(join(dir, 'one/why.md'), 1, 1);
  utimesSync(join(dir, 'two/why.md'), 1, 1);
  const options = { today: '2026-03-31', defaultsDir: 'fixtures/defaults', memory: new Map() };
  loadCollection(join(dir, 'one'), options);
  expect(loadCollection(join(dir, 'two'), options).articles[0]?.title).toBe('Why two?');
});

it('finds self-checks in any folder of that name, and takes none from the project', () => {
  const { findings, assets } = load({
    'library/self-checks/trust.yml': 'dimension: Trust\n',
    'library/trust.yml': 'dimension: Trust\n',
  });
  expect(findings.map(({ path }) => path)).toContain('library/self-checks/trust.yml');
  expect([...assets]).toEqual(['library/trust.yml']);
  expect(
    loadCollection(join(dir, 'library/self-checks'), { today: '2026-03-31', defaultsDir: 'fixtures/defaults' })
      .selfChecks,
  ).toEqual([]);
});

it('gives documents or errors for any bytes, and never throws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---\n',
      '---',
      'title: ',
      'tags: [',
      ']',
      '"',
      "'",
      ':',
      '\n',
      '\t',
      '- ',
      '# ',
      '&a ',
      '*a',
      '| ',
      '> ',
      '{',
      '}',
      '\r\n',
      '\uFEFF',
      '!!js ',
    ),
    fc.string(),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => new TextEncoder().encode(pieces.join('')));
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 400 })), (bytes) => {
      const { articles, overviews, skipped, findings } = load({ 'any.md': bytes });
      const isAccountedFor = articles.length + overviews.length + skipped.length > 0 || findings.length > 0;
      expect(isAccountedFor).toBe(true);
    }),
    { numRuns: 400 },
  );
});

it('names what is not text, and publishes the rest of a folder of which half is broken', () => {
  const broken = [
    'PK\u0003\u0004\u0000\u0000',
    '---\ntitle: [\n---\nText.',
    '---js\nx\n---\nText.',
    '---\nprivat: true\n---\nText.',
    'a\u202eb',
  ];
  const files = Array.from({ length: 400 }, (_, at) => [
    [`good/page-${at}.md`, `# Page ${at}\n\nText.`] as const,
    [`bad/page-${at}.md`, broken[at % broken.length]!] as const,
  ]).flat();
  const { articles, findings } = load(Object.fromEntries(files));
  expect(articles).toHaveLength(400);
  const withheld = new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  expect(withheld.size).toBe(400);
  expect([...withheld].every((path) => path.startsWith('bad/'))).toBe(true);
});

it('publishes files whose names differ by case or by the form of an accent, each at an address of its own', () => {
  const { articles, findings } = load({
    'Why.md': ARTICLE,
    'why.md': ARTICLE,
    'caf\u00e9.md': ARTICLE,
    'cafe\u0301.md': ARTICLE,
  });
  // A file system that does not tell them apart has two files.
  expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('names a file that is gone before it is read', () => {
  symlinkSync(join(dir, 'gone.md'), join(dir, 'late.md'));
  const { articles, findings } = load({ 'why.md': ARTICLE });
  expect(articles.map(({ slug }) => slug)).toEqual(['why']);
  expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(['file-unreadable late.md']);
});
