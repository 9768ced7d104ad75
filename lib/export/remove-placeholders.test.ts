import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removePlaceholders } from './remove-unused-pages';
import { aPublishContext } from './test-factories';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string): void {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), path);
}

it('takes out the pages that no route has', async () => {
  ['tags/-.html', 'tags/-/page/-.html', 'articles/page/-.txt', 'tags/a-b.html', 'articles/page/2.html'].forEach(write);
  await removePlaceholders.run(aPublishContext({ dir }));
  expect(existsSync(join(dir, 'tags/-.html'))).toBe(false);
  expect(existsSync(join(dir, 'tags/-'))).toBe(false);
  expect(existsSync(join(dir, 'articles/page/-.txt'))).toBe(false);
  expect(readFileSync(join(dir, 'tags/a-b.html'), 'utf8')).toBe('tags/a-b.html');
  expect(existsSync(join(dir, 'articles/page/2.html'))).toBe(true);
});
