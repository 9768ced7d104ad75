import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as OpenCollection from '@/lib/content/join/open-collection';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { watchCollection } from './watch-collection';

const before = vi.hoisted((): { reading: () => void } => ({ reading: () => undefined }));
vi.mock('@/lib/content/join/open-collection', async (original) => {
  const real = await original<typeof OpenCollection>();
  const renderCollection: typeof real.renderCollection = (...args) => {
    before.reading();
    return real.renderCollection(...args);
  };
  return { ...real, renderCollection };
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
});
afterEach(() => {
  before.reading = () => undefined;
  rmSync(root, { recursive: true });
});

it('still shows what was there last where the folder goes while it is read', async () => {
  const dir = join(root, 'content');
  const file = join(dir, 'articles/why-do-lamps-hum.md');
  writeFileSync(file, '# Why do lamps hum?\n\nTheir coils move.\n');
  const cache = createDiskCache(join(root, 'cache'), 0);
  const live = watchCollection(dir, { documents: cache, pictures: cache }, () => undefined);
  const list = async () => (await live.open()).knowledgeBase.articles.map(({ slug }) => slug);
  expect(await list()).toEqual(['why-do-lamps-hum']);

  writeFileSync(file, '# Why do lamps hum?\n\nTheir coils move a little.\n');
  before.reading = () => renameSync(dir, join(root, 'elsewhere'));
  expect(await list()).toEqual(['why-do-lamps-hum']);

  before.reading = () => undefined;
  renameSync(join(root, 'elsewhere'), dir);
  writeFileSync(join(dir, 'articles/why-do-lamps-flicker.md'), '# Why do lamps flicker?\n\nTheir current does.\n');
  expect(await list()).toHaveLength(2);
});
