import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPageCache } from '@/lib/export/page-cache/page-cache';
import { aKnowledgeBase, anArticle } from '@/lib/content/join/test-factories';
import { aPublishContext } from '../test-factories';
import { restoreFrom } from './restore-pages';

let root: string;
let cacheDir: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  cacheDir = join(root, 'cache');
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

/** What is known of each page after a build of these articles. */
async function publish(dir: string, slugs: readonly string[], tags: readonly string[] = []) {
  const articles = slugs.map((slug) => anArticle({ slug, title: `Why ${slug}?`, tags: [...tags] }));
  const context = aPublishContext({ dir, knowledgeBase: aKnowledgeBase({ articles }) });
  await restoreFrom(context, openPageCache(cacheDir), join(root, 'finished'));
  return context.cachedPages;
}

it('puts a page in that an earlier build has made', async () => {
  await publish(anExport('first', ['one', 'two']), ['one', 'two']);
  const dir = anExport('second', ['two']);
  await publish(dir, ['one', 'two']);
  expect(readFileSync(join(dir, 'articles/one.html'), 'utf8')).toBe(`${HTML}one`);
});

it('forgets what the collection no longer has', async () => {
  await publish(anExport('first', ['one', 'two']), ['one', 'two']);
  await publish(anExport('second', ['one']), ['one']);
  expect(readdirSync(cacheDir).map((file) => file.split('.')[1])).toEqual(['html', 'json']);
});

it('trusts nothing that was kept once a script of its is gone', async () => {
  await publish(anExport('first', ['one', 'two']), ['one', 'two']);
  mkdirSync(join(root, 'finished'));
  const again = publish(anExport('second', ['two'], 'other.js'), ['one', 'two']);
  await expect(again).rejects.toThrow('build again');
  expect(existsSync(cacheDir)).toBe(false);
  expect(existsSync(join(root, 'finished'))).toBe(false);
});

it('keeps the pages of lists, too', async () => {
  const first = anExport('first', ['one']);
  mkdirSync(join(first, 'tags'));
  writeFileSync(join(first, 'tags/waiting.html'), `${HTML}waiting`);
  await publish(first, ['one'], ['waiting']);
  const second = anExport('second', []);
  await publish(second, ['one'], ['waiting']);
  expect(readFileSync(join(second, 'tags/waiting.html'), 'utf8')).toBe(`${HTML}waiting`);
});

it('knows the same of a page that was made and of one that was restored', async () => {
  const made = await publish(anExport('first', ['one']), ['one']);
  const restored = await publish(anExport('second', []), ['one']);
  expect(made.get('articles/one.html')).toMatchObject({ used: ['script'], files: ['/_next/static/chunks/a.js'] });
  expect(restored).toEqual(made);
});
