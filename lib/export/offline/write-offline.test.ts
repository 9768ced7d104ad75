import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OfflineIndex, OfflineList } from '@/lib/library/offline/release';
import type { PublishContext } from '../step';
import { isKeepable, writeOffline } from './write-offline';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'offline-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

async function publish(): Promise<OfflineIndex> {
  for (const page of ['index', 'offline', 'saved', '404', 'articles/a']) {
    write(
      `${page}.html`,
      `<site-island data-src="/_next/static/islands/${page === 'saved' ? 'saved' : 'all'}.js /_next/static/islands/shared.js"></site-island>`,
    );
  }
  ['all', 'saved', 'shared', 'other'].forEach((name) => write(`_next/static/islands/${name}.js`, name));
  ['library-manifest.json', 'cards/home.png', 'robots.txt', 'feed.xml', 'api/articles.json'].forEach((name) =>
    write(name),
  );
  await writeOffline.run({ dir } as PublishContext);
  return JSON.parse(readFileSync(join(dir, 'offline.json'), 'utf8')) as OfflineIndex;
}

it('lists the pages and what they fetch, with their size', async () => {
  const { list, count, bytes } = await publish();
  const entries = JSON.parse(readFileSync(join(dir, list), 'utf8')) as OfflineList;
  const names = entries.map(([path]) => path);
  expect(names).toContain('/');
  expect(names).toContain('/articles/a');
  expect(names).toContain('/_next/static/islands/other.js');
  expect(names.filter((name) => /404|cards|robots|feed|api/.test(name))).toEqual([]);
  expect(entries).toHaveLength(count);
  expect(entries.reduce((sum, [, , size]) => sum + size, 0)).toBe(bytes);
});

it('names what every device keeps', async () => {
  expect((await publish()).core).toEqual([
    '/',
    '/_next/static/islands/all.js',
    '/_next/static/islands/saved.js',
    '/_next/static/islands/shared.js',
    '/library-manifest.json',
    '/offline',
    '/saved',
  ]);
});

it('gives another version to other content only', async () => {
  const { version } = await publish();
  rmSync(dir, { recursive: true });
  expect((await publish()).version).toBe(version);
  rmSync(dir, { recursive: true });
  write('tags/new.html');
  expect((await publish()).version).not.toBe(version);
});

it('writes a worker that fits a small budget', async () => {
  await publish();
  expect(readFileSync(join(dir, 'sw.js')).byteLength).toBeLessThan(30_000);
});

it.each([
  ['articles/what-is-trust.html', true],
  ['articles/what-is-trust.md', true],
  ['index.html', true],
  ['search-index/manifest.json', true],
  ['404.html', false],
  ['llms.txt', false],
  ['sitemap.xml', false],
])('knows whether a reader offline needs %s', (file, expected) => expect(isKeepable(file)).toBe(expected));
