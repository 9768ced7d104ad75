import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFileWriter, type PublishedFile } from './write-files';
import { aPublishContext } from '../test-factories';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'publish-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function write(...files: PublishedFile[]): Promise<void> {
  return createFileWriter([() => files]).run(aPublishContext({ dir }));
}

it('writes what generators make, in folders of its own', async () => {
  await write({ path: 'feed.xml', content: '<rss/>' }, { path: 'api/articles/a.json', content: '{}' });
  expect(readFileSync(join(dir, 'feed.xml'), 'utf8')).toBe('<rss/>');
  expect(readFileSync(join(dir, 'api/articles/a.json'), 'utf8')).toBe('{}');
});

it('waits for generators that take their time', async () => {
  async function* makeSlowly() {
    await Promise.resolve();
    yield { path: 'card.png', content: new Uint8Array([1, 2]) };
  }
  await createFileWriter([makeSlowly]).run(aPublishContext({ dir }));
  expect([...readFileSync(join(dir, 'card.png'))]).toEqual([1, 2]);
});

it('refuses to write over a file that is there', async () => {
  writeFileSync(join(dir, 'index.html'), 'the page');
  await expect(write({ path: 'index.html', content: 'another' })).rejects.toThrow('"index.html" would be written over');
  expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe('the page');
});

it('refuses two files of one name', async () => {
  const file = { path: 'feed.xml', content: '' };
  await expect(write(file, file)).rejects.toThrow('would be written over another one');
});

it.each(['../outside.txt', '/../../etc/passwd', 'a/../../outside.txt'])('refuses to leave the export: %s', (path) =>
  expect(write({ path, content: '' })).rejects.toThrow('outside the export'),
);
