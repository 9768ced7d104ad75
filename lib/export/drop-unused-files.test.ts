import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropUnusedFiles } from './drop-unused-files';
import { listExportFiles } from './list-pages';
import { aPublishContext } from './test-factories';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'unused-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const USED = ['_next/static/islands/a.js', '_next/static/media/a.woff2', 'index.html', 'owner.txt', 'tags/a.html'];
const UNUSED = [
  ...['_next/static/chunks/a.js', '_next/static/chunks/a.css', '_next/static/build/_ssgManifest.js'],
  ...['_not-found.html', '_not-found.txt', 'index.txt', 'tags/a.txt', 'tags/a/__next._tree.txt'],
];

it('leaves what pages fetch and what the owner has put there, and nothing of Next’s client', async () => {
  for (const file of [...USED, ...UNUSED]) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), '');
  }
  await dropUnusedFiles.run(aPublishContext({ dir }));
  expect(listExportFiles(dir)).toEqual(USED);
});
