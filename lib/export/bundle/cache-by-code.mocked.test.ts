import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cacheByCode } from './cache-by-code';

const code = vi.hoisted(() => ({ key: 'a' }));
vi.mock('@/lib/export/page-cache/get-code-key', () => ({ getCodeKey: () => code.key }));

const before = process.cwd();
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(`${tmpdir()}/code-`);
  process.chdir(dir);
  vi.stubEnv('KNOWLEDGE_FILE', 'knowledge');
});
afterEach(() => {
  process.chdir(before);
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

it('makes a text once for builds of the same code', async () => {
  expect(cacheByCode('one', () => 'made')).toBe('made');
  expect(cacheByCode('one', () => 'made again')).toBe('made');
  expect(await cacheByCode('two', () => Promise.resolve('later'))).toBe('later');
  expect(cacheByCode('two', () => 'again')).toBe('later');
});

it('makes it again for other code, and each time outside a build', () => {
  cacheByCode('one', () => 'made');
  code.key = 'b';
  expect(cacheByCode('one', () => 'made of other code')).toBe('made of other code');
  vi.stubEnv('KNOWLEDGE_FILE', '');
  expect(cacheByCode('one', () => 'made anew')).toBe('made anew');
});
