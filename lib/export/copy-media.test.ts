import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { copyMedia } from './copy-media';
import { aPublishContext } from './test-factories';

const dir = mkdtempSync(join(tmpdir(), 'media-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('copies what pages show, and nothing else', async () => {
  const assets: Record<string, string> = { 'images/a b.png': 'shown', 'images/secret.png': 'not shown' };
  const readAsset = (path: string) => (path in assets ? Buffer.from(assets[path]!) : undefined);
  const context = aPublishContext({ dir, knowledgeBase: { readAsset, pictures: {} } as unknown as KnowledgeBase });
  for (const address of ['/media/images/a%20b.png', '/media/gone.png', '/media/../../x', '/articles']) {
    context.references.addresses.set(address, '/');
  }
  await copyMedia.run(context);
  expect(readFileSync(join(dir, 'media/images/a b.png'), 'utf8')).toBe('shown');
  expect(existsSync(join(dir, 'media/images/secret.png'))).toBe(false);
});
