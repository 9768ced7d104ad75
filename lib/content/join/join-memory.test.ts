import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { readMarkdown } from '@/lib/content/compile/read-markdown';
import { loadCollection } from '@/lib/content/read/load-collection';
import { site } from '@/lib/site/site';
import { buildKnowledge } from './build-knowledge';
import { memoizeDocuments } from './cache-documents';
import { getToday } from './get-today';
import { openCollection, renderFile } from './open-collection';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function createSite() {
  const root = mkdtempSync(join(tmpdir(), 'join-'));
  made.push(root);
  const dir = join(root, 'content');
  cpSync('fixtures/site', dir, { recursive: true });
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(dir, path), change(readFileSync(join(dir, path), 'utf8')));
  const readOnce = memoizeDocuments((source) => readMarkdown({ language: site.language, ...source }));
  /** The same folder, joined by somebody who has never seen it. */
  const joinAnew = () =>
    buildKnowledge(loadCollection(dir, { today: getToday(), defaultsDir: 'fixtures/defaults' }), readOnce);
  return { root, dir, edit, joinAnew };
}

const SOIL = 'articles/what-is-living-soil.md';
const COMPOST = 'articles/why-does-compost-smell.mdx';

test('after any edit a collection is joined as by somebody who has never seen it', () => {
  const { dir, edit, joinAnew } = createSite();
  const { taxonomy } = openCollection(dir).collection;
  const [other] = taxonomy.domains.flatMap(({ dimensions }) => dimensions).slice(-1);
  const link = `\nSee [there](${SOIL.replace('articles/', '')}#a-new-heading).\n`;
  const edits: readonly (readonly [what: string, make: () => void])[] = [
    ['a word', () => edit(SOIL, (text) => `${text}\nOne more.\n`)],
    ['a link to a heading that is not there', () => edit(COMPOST, (text) => text + link)],
    ['the heading', () => edit(SOIL, (text) => `${text}\n## A new heading\n`)],
    ['another heading', () => edit(SOIL, (text) => text.replace('## A new heading', '## Another'))],
    ['a title', () => edit(SOIL, (text) => text.replace(/^title: .*/m, 'title: What lives in soil?'))],
    ['a tag', () => edit(SOIL, (text) => text.replace(/^tags: .*/m, 'tags: [brand-new]'))],
    ['a dimension', () => edit(SOIL, (text) => text.replace(/^dimension: .*/m, `dimension: "${other!.name}"`))],
    ['an alias', () => edit(SOIL, (text) => text.replace('---\n', '---\naliases: [soil-that-lives]\n'))],
    ['a description of two articles', () => [SOIL, COMPOST].forEach((path) => edit(path, describe))],
    ['an article that is held back', () => edit(SOIL, (text) => text.replace('---\n', '---\ndraft: true\n'))],
    ['one that is gone', () => rmSync(join(dir, SOIL))],
    ['a new one', () => writeFileSync(join(dir, 'articles/new.md'), '# What is new?\n\nSee [[Living soil]].\n')],
    ['a tag of the vocabulary', () => edit('tags.yml', (text) => text.replace(/label: .*/, 'label: Renamed'))],
    ['the map', () => edit('domains.yml', (text) => text.replace(`name: ${other!.name}`, 'name: Renamed'))],
    ['a redirect', () => edit('redirects.yml', (text) => `${text}\n- from: /articles/x\n  to: /articles/new\n`)],
  ];
  for (const [what, make] of edits) {
    make();
    expect(openCollection(dir).knowledge, what).toEqual(joinAnew());
  }
});

function describe(text: string): string {
  return text.replace(/^meta_description: .*\n/m, '').replace('---\n', '---\nmeta_description: Twice\n');
}

test('an edit of one text leaves what was made of the others', () => {
  const { dir, edit } = createSite();
  const find = () => openCollection(dir).knowledge.articles;
  const before = find();
  edit(SOIL, (text) => `${text}\nOne more.\n`);
  const again = find().filter((article, index) => article !== before[index]);
  expect(again.map(({ path }) => path)).toEqual([SOIL]);
});

test('a quick join gives the page of the text that is written, and the next one all the rest', async () => {
  const { root, dir, edit, joinAnew } = createSite();
  const documents = createDiskCache(join(root, 'documents'), 0);
  const { knowledge } = await renderFile(dir, SOIL, documents);
  edit(SOIL, (text) => text.replace(/^title: .*/m, 'title: What lives in soil?'));
  const find = (articles: typeof knowledge.articles) => articles.find(({ path }) => path === SOIL);
  const quick = await renderFile(dir, SOIL, documents, knowledge.relations);
  expect(find(quick.knowledge.articles)).toEqual(find(joinAnew().articles));
  const settled = await renderFile(dir, SOIL, documents);
  const { relations, pictures, ...rest } = settled.knowledge;
  const { relations: all, ...expected } = joinAnew();
  expect(rest).toEqual(expected);
  expect(relations).toEqual({ 'what-is-living-soil': all['what-is-living-soil'] });
  expect(pictures).toEqual({});
});
