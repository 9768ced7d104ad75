import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropLeftovers } from './drop-leftovers';
import { listExportFiles } from './list-export-files';
import { aPublishContext } from './test-factories';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

it('keeps a page, its payload and what they fetch', async () => {
  write('404.html', '<script src="/_next/static/chunks/old.js" noModule=""></script>');
  for (const path of [
    ...['index.html', 'index.txt', 'a.html', 'a.txt', '_not-found.html', '_not-found.txt'],
    ...['__next._tree.txt', '__next.__PAGE__.txt', 'a/__next._full.txt', 'a/b/__next._index.txt'],
    ...['_not-found/__next._tree.txt', '_next/static/x1/_buildManifest.js', '_next/static/x1/_ssgManifest.js'],
    ...['_next/static/chunks/old.js', '_next/static/chunks/new.js', '_next/static/media/x.woff2'],
  ]) {
    write(path);
  }
  await dropLeftovers.run(aPublishContext({ dir }));
  expect(await listExportFiles(dir)).toEqual([
    '404.html',
    '404.txt',
    '_next/static/chunks/new.js',
    '_next/static/media/x.woff2',
    'a.html',
    'a.txt',
    'index.html',
    'index.txt',
  ]);
});
