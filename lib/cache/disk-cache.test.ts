import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDiskCache, pruneDiskCache } from './create-disk-cache';
import { hashSources } from './hash-sources';

const DAY = 86_400_000;
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'disk-cache-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('gives back what it was given to keep, and nothing else', () => {
  const cache = createDiskCache(join(dir, 'made', 'with', 'the', 'first'), Date.now());
  expect(cache.read('a')).toBeUndefined();
  const file = cache.write('a', 'words');
  expect(cache.find('a')).toBe(file);
  expect(cache.read('a')?.toString()).toBe('words');
  expect(cache.find('b')).toBeUndefined();
});

it('leaves no draft behind, and what it keeps last holds', () => {
  const cache = createDiskCache(dir, Date.now());
  cache.write('a', 'one');
  cache.write('a', 'two');
  expect(readdirSync(dir)).toEqual(['a']);
  expect(readFileSync(join(dir, 'a'), 'utf8')).toBe('two');
});

it('forgets what no build has asked for lately, and keeps what one has', () => {
  const now = Date.now();
  const cache = createDiskCache(dir, now);
  for (const name of ['used', 'unused', 'new']) cache.write(name, name);
  const made = new Date(now - 30 * DAY);
  for (const name of ['used', 'unused']) utimesSync(join(dir, name), made, made);
  cache.find('used');
  expect(pruneDiskCache(dir, now)).toBe(1);
  expect(readdirSync(dir).sort()).toEqual(['new', 'used']);
  expect(Math.round(statSync(join(dir, 'used')).mtimeMs)).toBe(made.getTime());
});

it('has nothing to forget where nothing was kept', () => {
  expect(pruneDiskCache(join(dir, 'none'), Date.now())).toBe(0);
  expect(existsSync(join(dir, 'none'))).toBe(false);
});

it('tells code apart by its files, leaving tests out', () => {
  expect(hashSources(['lib/cache'])).toBe(hashSources(['lib/cache']));
  expect(hashSources(['lib/cache'])).not.toBe(hashSources(['lib/cache/hash-sources.ts']));
  expect(hashSources(['lib/cache'])).toBe(
    hashSources(
      readdirSync('lib/cache')
        .filter((name) => !name.includes('.test.'))
        .sort()
        .map((name) => `lib/cache/${name}`),
    ),
  );
});
