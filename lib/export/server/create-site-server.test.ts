import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSecurityHeaders, type Hosting } from '@/lib/export/hosting/hosting';
import { createSiteServer } from './create-site-server';

const root = mkdtempSync(join(tmpdir(), 'site-'));
const dir = join(root, 'out');
const compressedDir = join(root, 'compressed');
const servers: Server[] = [];
const hosting: Hosting = {
  headers: createSecurityHeaders("default-src 'none'"),
  redirects: [
    { from: '/articles/old', to: '/articles/why' },
    { from: '/articles/part', to: '/articles/why#part' },
  ],
};

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

beforeAll(() => {
  writeAll(dir, {
    'index.html': 'home',
    '404.html': 'not found',
    _headers: 'for hosts',
    _redirects: 'for hosts',
    '.nojekyll': '',
    'articles.html': 'list',
    'articles/why.html': 'article',
    'articles/why.md': '# Why',
    'articles/why.txt': 'payload',
    'feed.xml': '<rss/>',
    '_next/static/a.js': 'script',
  });
  writeAll(compressedDir, { 'articles/why.html.br': 'brotli', 'articles/why.html.gz': 'gzip', 'feed.xml.gz': 'gzip' });
  writeFileSync(join(root, 'secret.txt'), 'secret');
});

afterAll(() => {
  servers.forEach((server) => server.close());
  rmSync(root, { recursive: true });
});

/** Sends a path exactly as it is written; `fetch` would tidy it up. */
async function get(path: string, { basePath = '', headers = {}, method = 'GET' } = {}) {
  const server = createSiteServer({ dir, basePath, hosting, compressedDir });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path, headers, method }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

it.each([
  ['/', 'home'],
  ['/articles', 'list'],
  ['/articles/why', 'article'],
  ['/articles/why?utm=x', 'article'],
])('answers %s with its page', async (path, body) => {
  expect(await get(path)).toMatchObject({ status: 200, body });
});

it.each([
  '/nowhere',
  '/..%2fsecret.txt',
  '/..%252fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/..%c0%afsecret.txt',
  '/%2e%2e%2fsecret.txt',
  '/.%2e/secret.txt',
  '/%252e%252e/secret.txt',
  '/%2e%2e%5csecret.txt',
  '/..\\secret.txt',
  '/..;/secret.txt',
  '/%u002e%u002e/secret.txt',
  '/%ef%bc%8e%ef%bc%8e/secret.txt',
  '/....//secret.txt',
  '/_next/static/..%2f..%2f..%2fsecret.txt',
  'http://evil.example/secret.txt',
  '/../secret.txt',
  '/./../secret.txt',
  '/articles/../../secret.txt',
  '/articles/..%2f..%2fsecret.txt',
  '//etc/passwd',
  '/%00',
  '/articles/why%00.html',
  '/%E0%A4%A',
  `/${'a'.repeat(10_000)}`,
])('answers %s with the 404 page and status 404', async (path) => {
  const { status, body, headers } = await get(path);
  expect({ status, body }).toEqual({ status: 404, body: 'not found' });
  expect(headers['content-security-policy']).toBe("default-src 'none'");
});

it('refuses a path of 100 KB', async () => {
  expect((await get(`/${'a'.repeat(100_000)}`)).status).toBe(431);
});

it('answers nobody who wants to do more than read', async () => {
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

it.each([
  ['/articles/', '/articles'],
  ['/articles/?q=x', '/articles?q=x'],
  ['/articles/old', '/articles/why'],
  ['/articles/old/', '/articles/why'],
  ['/articles/part?q=x', '/articles/why?q=x#part'],
])('leads on from %s to %s', async (path, location) => {
  expect(await get(path)).toMatchObject({ status: 301, headers: { location } });
});

it.each(['//evil.example/', '/%2fevil.example/', '/%5cevil.example/', '/\\evil.example/'])(
  'does not lead from %s to another site',
  async (path) => {
    expect((await get(path)).headers.location).toBeUndefined();
  },
);

it('lets hashed files be kept, and asks again for pages', async () => {
  expect((await get('/_next/static/a.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

it.each([
  ['/articles/why', 'text/html; charset=utf-8'],
  ['/articles/why.md', 'text/markdown; charset=utf-8'],
  ['/articles/why.txt', 'text/plain; charset=utf-8'],
  ['/feed.xml', 'application/xml; charset=utf-8'],
])('says what %s is, compressed or not', async (path, type) => {
  for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
    expect((await get(path, { headers })).headers['content-type']).toBe(type);
  }
});

it('sends a precompressed file to who takes it', async () => {
  const response = await get('/articles/why', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(response).toMatchObject({
    body: 'brotli',
    headers: { 'content-encoding': 'br', vary: 'Accept, Accept-Encoding' },
  });
  expect(await get('/articles/why.md', { headers: { 'accept-encoding': 'br' } })).toMatchObject({ body: '# Why' });
});

it.each([
  ['/articles/why', 'gzip, deflate, br', 'br'],
  ['/articles/why', 'gzip', 'gzip'],
  ['/articles/why', 'gzip, br;q=0', 'gzip'],
  ['/articles/why', 'br;q=0.0', undefined],
  ['/articles/why', 'BR', 'br'],
  ['/articles/why', '*', 'br'],
  ['/articles/why', 'brotli', undefined],
  ['/articles/why', 'identity', undefined],
  ['/articles/why', '', undefined],
  ['/feed.xml', 'br, gzip', 'gzip'],
  ['/feed.xml', 'br', undefined],
])('sends %s to who takes %j as %s', async (path, accepted, encoding) => {
  const { headers } = await get(path, { headers: { 'accept-encoding': accepted } });
  expect(headers['content-encoding']).toBe(encoding);
});

it.each([
  ['text/markdown', '# Why'],
  ['text/markdown, text/html;q=0.9, */*;q=0.1', '# Why'],
  ['text/markdown, text/html', '# Why'],
  ['text/html, application/xhtml+xml, */*;q=0.8', 'article'],
  ['text/html, text/markdown;q=0.5', 'article'],
  ['*/*', 'article'],
  ['text/*', 'article'],
  ['nonsense', 'article'],
])('answers Accept: %s with %s', async (accept, body) => {
  const answer = await get('/articles/why', { headers: { accept } });
  expect(answer).toMatchObject({
    status: 200,
    body,
    headers: { link: '</articles/why.md>; rel="alternate"; type="text/markdown"' },
  });
  expect(answer.headers.vary).toContain('Accept');
  const type = body === 'article' ? 'text/html; charset=utf-8' : 'text/markdown; charset=utf-8';
  expect(answer.headers['content-type']).toBe(type);
});

it('has no Markdown for what is not an article', async () => {
  const answer = await get('/articles', { headers: { accept: 'text/markdown' } });
  expect(answer).toMatchObject({ status: 200, body: 'list' });
  expect(answer.headers.link).toBeUndefined();
});

it.each(['/_headers', '/_redirects', '/.nojekyll', '/articles/why.html.br'])('does not serve %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});

it('cuts off who opens a connection and dawdles', () => {
  const server = createSiteServer({ dir, basePath: '', hosting });
  expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
  expect(server.requestTimeout).toBeLessThanOrEqual(15_000);
  server.close();
});

it('sends nothing to who has it already, and a part to who asks for one', async () => {
  const { headers } = await get('/articles/why');
  const again = await get('/articles/why', { headers: { 'if-none-match': headers.etag } });
  expect(again).toMatchObject({ status: 304, body: '' });
  const part = { range: 'bytes=0-2', 'accept-encoding': 'br' };
  expect(await get('/articles/why', { headers: part })).toMatchObject({ status: 206, body: 'art' });
});

it.each([
  ['bytes=-3', 206, 'cle'],
  ['bytes=4-', 206, 'cle'],
  ['bytes=4-900', 206, 'cle'],
  ['bytes=900-999', 416, ''],
  ['bytes=-0', 416, ''],
  ['bytes=5-2', 416, ''],
  ['bytes=a-b', 200, 'article'],
  ['bytes=0-1,3-4', 200, 'article'],
  [`bytes=${'0-,'.repeat(100)}`, 200, 'article'],
  ['bytes=99999999999999999999-', 416, ''],
  ['lines=0-2', 200, 'article'],
  ['nonsense', 200, 'article'],
])('answers a request for the part %s', async (range, status, body) => {
  expect(await get('/articles/why', { headers: { range } })).toMatchObject({ status, body });
});

it('serves a site below its base path, and nothing next to it', async () => {
  expect(await get('/kb', { basePath: '/kb' })).toMatchObject({ status: 200, body: 'home' });
  expect(await get('/kb/articles', { basePath: '/kb' })).toMatchObject({ status: 200, body: 'list' });
  expect(await get('/kb/articles/', { basePath: '/kb' })).toMatchObject({ headers: { location: '/kb/articles' } });
  expect(await get('/articles', { basePath: '/kb' })).toMatchObject({ status: 404 });
  expect(await get('/kbarticles', { basePath: '/kb' })).toMatchObject({ status: 404 });
});
