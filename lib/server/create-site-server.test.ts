import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSiteServer } from './create-site-server';

const root = mkdtempSync(join(tmpdir(), 'site-'));
const dir = join(root, 'out');
const servers: Server[] = [];

beforeAll(() => {
  const files = {
    'index.html': 'home',
    '404.html': 'not found',
    'articles.html': 'list',
    'articles/why.html': 'article',
    'articles/why.md': '# Why',
    '_next/static/a.js': 'script',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  writeFileSync(join(root, 'secret.txt'), 'secret');
});

afterAll(() => {
  servers.forEach((server) => server.close());
  rmSync(root, { recursive: true });
});

/** Sends a path exactly as it is written; `fetch` would tidy it up. */
async function get(path: string, { basePath = '', headers = {} } = {}) {
  const server = createSiteServer({ dir, basePath });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path, headers }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

it.each([
  ['/', 'home'],
  ['/articles', 'list'],
  ['/articles/', 'list'],
  ['/articles/why', 'article'],
  ['/articles/why?utm=x', 'article'],
])('answers %s with its page', async (path, body) => {
  expect(await get(path)).toMatchObject({ status: 200, body });
});

it.each([
  '/nowhere',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/../secret.txt',
  '//etc/passwd',
  '/%00',
  '/%E0%A4%A',
  `/${'a'.repeat(10_000)}`,
])('answers %s with the 404 page and status 404', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: 'not found' });
});

it('lets hashed files be kept, and asks again for pages', async () => {
  expect((await get('/_next/static/a.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/')).headers['cache-control']).toBe('public, max-age=0');
});

it('says what a file is', async () => {
  expect((await get('/articles/why')).headers['content-type']).toBe('text/html; charset=utf-8');
  expect((await get('/articles/why.md')).headers['content-type']).toBe('text/markdown; charset=utf-8');
});

it('sends nothing to who has it already, and a part to who asks for one', async () => {
  const { headers } = await get('/articles/why');
  expect(await get('/articles/why', { headers: { 'if-none-match': headers.etag } })).toMatchObject({
    status: 304,
    body: '',
  });
  expect(await get('/articles/why', { headers: { range: 'bytes=0-2' } })).toMatchObject({ status: 206, body: 'art' });
});

it('serves a site below its base path, and nothing beside it', async () => {
  expect(await get('/kb', { basePath: '/kb' })).toMatchObject({ status: 200, body: 'home' });
  expect(await get('/kb/articles', { basePath: '/kb' })).toMatchObject({ status: 200, body: 'list' });
  expect(await get('/articles', { basePath: '/kb' })).toMatchObject({ status: 404 });
  expect(await get('/kbarticles', { basePath: '/kb' })).toMatchObject({ status: 404 });
});
