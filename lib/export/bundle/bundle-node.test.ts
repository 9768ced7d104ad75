import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { bundleForNode } from './bundle-node.mjs';

const bundle = async (key: string) => fileURLToPath(await bundleForNode('lib/cache/sha256.ts', key));

it('makes a module once for the same code, and puts it in its place whole', async () => {
  const file = await bundle('one');
  const first = statSync(file);
  expect((await import(file)) as object).toHaveProperty('sha256');
  expect(statSync(await bundle('one')).ino).toBe(first.ino);
  // Written over, it would be the same file, and half of it the new one for a while.
  expect(statSync(await bundle('two')).ino).not.toBe(first.ino);
  expect(readFileSync(file, 'utf8')).toMatch(/^\/\* two \*\//);
});
