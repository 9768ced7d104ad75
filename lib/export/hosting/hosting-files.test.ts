import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Hosting } from '@/lib/export/hosting/hosting';
import { hashSource } from '../policy/content-security-policy';
import { aPublishContext } from '../test-factories';
import { compressFiles } from './compress-files';
import { writeHostFiles } from './write-host-files';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hosting-'));
  mkdirSync(join(root, 'out/articles'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function aContext() {
  const redirects = [{ from: '/old', to: '/tags' }];
  const knowledgeBase = { redirects, pages: [] } as unknown as KnowledgeBase;
  return aPublishContext({ dir: join(root, 'out'), hostingDir: join(root, 'hosting'), knowledgeBase });
}

const read = (file: string) => readFileSync(join(root, file));

it('writes compressed copies of the files, and none for pictures and trifles', async () => {
  const text = 'Why do plans slip? '.repeat(200);
  const files = { 'articles/why.html': text, 'same.txt': text, 'small.txt': 'small', 'card.png': text };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(root, 'out', file), content);
  await compressFiles.run(aContext());
  expect(brotliDecompressSync(read('hosting/compressed/articles/why.html.br')).toString()).toBe(text);
  expect(gunzipSync(read('hosting/compressed/same.txt.gz')).toString()).toBe(text);
  for (const file of ['small.txt', 'card.png'])
    expect(existsSync(join(root, `hosting/compressed/${file}.br`))).toBe(false);
});

it('tells every host the same policy and the same redirects', async () => {
  const context = aContext();
  context.inlineHashes.scripts.add(hashSource('alert(1)'));
  await writeHostFiles.run(context);
  const { headers, redirects } = JSON.parse(read('hosting/hosting.json').toString()) as Hosting;
  expect(headers['Content-Security-Policy']).toContain(hashSource('alert(1)'));
  expect(redirects).toEqual([{ from: '/old', to: '/tags' }]);
  for (const file of ['out/_headers', 'hosting/nginx.conf', 'hosting/Caddyfile', 'hosting/vercel/config.json']) {
    expect(read(file).toString()).toContain(hashSource('alert(1)'));
  }
  for (const file of ['out/_redirects', 'hosting/netlify.toml', 'hosting/cloudfront/request.js']) {
    expect(read(file).toString()).toContain('/old');
  }
});
