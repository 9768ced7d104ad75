import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as PageCache from '@/lib/export/page-cache/page-cache';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { aPublishContext } from '../test-factories';
import { restorePages } from './restore-pages';

const cache = vi.hoisted(() => ({ dir: '' }));
vi.mock('@/lib/export/page-cache/page-cache', async (original) => {
  const real = await original<typeof PageCache>();
  return {
    ...real,
    get PAGE_CACHE() {
      return cache.dir;
    },
    cachedPage: (key: string) => join(cache.dir, `${key}.html`),
  };
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  cache.dir = join(root, 'cache');
});
afterEach(() => rmSync(root, { recursive: true }));

const HTML = '<script src="/_next/static/chunks/a.js"></script>';

/** An export in which Next has made these articles, and nothing else that it need not make again. */
function anExport(name: string, slugs: readonly string[], chunk = 'a.js'): string {
  const dir = join(root, name);
  mkdirSync(join(dir, 'articles'), { recursive: true });
  mkdirSync(join(dir, '_next/static/chunks'), { recursive: true });
  writeFileSync(join(dir, '_next/static/chunks', chunk), '');
  for (const slug of slugs) writeFileSync(join(dir, 'articles', `${slug}.html`), `${HTML}${slug}`);
  return dir;
}

const publish = (dir: string, slugs: readonly string[]) =>
  restorePages.run(
    aPublishContext({
      dir,
      knowledgeBase: aKnowledgeBase({
        articles: slugs.map((slug) => anArticle({ slug, title: `Why ${slug}?`, tags: [] })),
      }),
    }),
  );

it('puts a page in that an earlier build has made', async () => {
  await publish(anExport('first', ['one', 'two']), ['one', 'two']);
  const dir = anExport('second', ['two']);
  await publish(dir, ['one', 'two']);
  expect(readFileSync(join(dir, 'articles/one.html'), 'utf8')).toBe(`${HTML}one`);
});

it('forgets what the collection no longer has', async () => {
  await publish(anExport('first', ['one', 'two']), ['one', 'two']);
  await publish(anExport('second', ['one']), ['one']);
  expect(readdirSync(cache.dir)).toHaveLength(1);
});

it('trusts nothing that was kept once a script of its is gone', async () => {
  await publish(anExport('first', ['one', 'two']), ['one', 'two']);
  const again = publish(anExport('second', ['two'], 'other.js'), ['one', 'two']);
  await expect(again).rejects.toThrow('build again');
  expect(existsSync(cache.dir)).toBe(false);
});

it('keeps the pages of lists, too', async () => {
  const articles = [anArticle({ slug: 'one', title: 'Why one?', tags: ['waiting'] })];
  const context = (dir: string) => aPublishContext({ dir, knowledgeBase: aKnowledgeBase({ articles }) });
  const first = anExport('first', ['one']);
  mkdirSync(join(first, 'tags'));
  writeFileSync(join(first, 'tags/waiting.html'), `${HTML}waiting`);
  await restorePages.run(context(first));
  const second = anExport('second', []);
  await restorePages.run(context(second));
  expect(readFileSync(join(second, 'tags/waiting.html'), 'utf8')).toBe(`${HTML}waiting`);
});
