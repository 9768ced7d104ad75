import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSiteServer } from '../server/create-site-server';
import { buildRedirectPage } from '../redirects';
import { aPublishContext } from '../test-factories';
import { readCommit, writeBuild } from '../write-build';
import { fetchBuildFacts } from './build-facts';
import { formatVerification, verifySite } from './verify-site';

/* A host that serves one folder, and a second one that was built again. */

let root: string;
let server: Server | undefined;
let url: string;
const served = () => join(root, 'served');
const built = () => join(root, 'built');

const page = (loc: string) => `<url><loc>https://garden.example${loc}</loc></url>`;
const FILES = {
  'index.html': 'home',
  '404.html': 'not found',
  'articles.html': 'list',
  'articles/why.html': 'article',
  'articles/why.md': '# Why',
  '_next/static/a b.js': 'script',
  'sitemap.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${page('/articles/why')}</urlset>`,
  'offline.json': '{"list":"/offline-1.json"}',
  'offline-1.json': '[["/articles","x",1]]',
  _headers: 'for hosts',
  '.nojekyll': '',
};

function write(dir: string, path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'verify-'));
  for (const [path, text] of Object.entries(FILES)) [served(), built()].forEach((dir) => write(dir, path, text));
  const compressedDir = join(root, 'compressed');
  write(compressedDir, 'articles/why.html.br', brotliCompressSync('article'));
  const hosting = { headers: {}, redirects: [{ from: '/articles/old', to: '/articles/why' }] };
  server = createSiteServer({ dir: served(), basePath: '', hosting, compressedDir }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server!.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  rmSync(root, { recursive: true });
});

const verify = () => verifySite({ dir: built(), url });

it('finds nothing where everything is served as it was built, compressed or not', async () => {
  expect(await verify()).toEqual({ same: 9, different: [], missing: [], extra: [] });
});

it.each([
  ['a page', 'articles/why.html', 'article<script>'],
  ['a script', '_next/static/a b.js', 'Script'],
  ['the page for what is not there', '404.html', 'other'],
  ['what is only longer', 'articles/why.md', '# Why\n'],
])('finds %s that was changed on the host', async (_, path, text) => {
  write(served(), path, text);
  rmSync(join(root, 'compressed'), { recursive: true });
  const { different, missing, extra } = await verify();
  expect(different).toHaveLength(1);
  expect(different[0]!.why).toMatch(/^\d+ bytes served, \d+ built; they part at byte \d+$/);
  expect([missing, extra]).toEqual([[], []]);
});

it('finds a compressed file that was forgotten when the page changed', async () => {
  write(served(), 'articles/why.html', 'new article');
  write(built(), 'articles/why.html', 'new article');
  expect((await verify()).different).toMatchObject([{ path: '/articles/why' }]);
});

it('finds what is not served, and what nobody built', async () => {
  unlinkSync(join(served(), 'articles.html'));
  write(served(), 'sitemap.xml', FILES['sitemap.xml'].replace('</urlset>', `${page('/casino')}</urlset>`));
  const found = await verify();
  expect(found).toMatchObject({ missing: ['/articles'], extra: ['/casino'], different: [{ path: '/sitemap.xml' }] });
  expect(formatVerification(found)).toBe(
    [
      'Served otherwise than built (1):',
      `  /sitemap.xml: ${found.different[0]!.why}`,
      'Built and not served (1):',
      '  /articles',
      'Served and not built (1):',
      '  /casino',
      '7 of 9 files are served to the byte as they were built.',
    ].join('\n'),
  );
});

it('does not take a page that a redirect leads to for the page itself', async () => {
  write(built(), 'articles/old.html', 'article');
  expect((await verify()).different).toEqual([{ path: '/articles/old', why: 'status 301' }]);
});

it.each([
  ['as the page does', '/articles/why', []],
  ['elsewhere', '/articles', [{ path: '/articles/old', why: 'leads to /articles/why, not to /articles' }]],
])('takes a redirect for the page that leads on, where it leads %s', async (_, to, expected) => {
  write(built(), 'articles/old.html', buildRedirectPage({ from: '/articles/old', to }));
  const { different, missing } = await verify();
  expect([different, missing]).toEqual([expected, []]);
});

it('takes the page that leads on for itself, where the host knows no redirects', async () => {
  const html = buildRedirectPage({ from: '/articles/older', to: '/articles/why' });
  for (const dir of [served(), built()]) write(dir, 'articles/older.html', html);
  expect((await verify()).different).toEqual([]);
});

it('finds a host that answers with a page of its own, status 200, what is not there', async () => {
  const friendly: typeof fetch = async (address, options) => {
    const response = await fetch(address, options);
    return response.status === 404 ? new Response('<h1>Welcome</h1>', { status: 200 }) : response;
  };
  unlinkSync(join(served(), 'articles.html'));
  const found = await verifySite({ dir: built(), url, fetch: friendly });
  expect(found.different.map(({ path }) => path)).toEqual(['/articles', '/no-page-has-this-address']);
});

it('finds nothing behind a proxy that strips Brotli', async () => {
  const stripping: typeof fetch = (address, options) =>
    fetch(address, { ...options, headers: { ...options?.headers, 'accept-encoding': 'identity' } });
  expect((await verifySite({ dir: built(), url, fetch: stripping })).different).toEqual([]);
});

it('says that a host does not answer', async () => {
  server!.close();
  server!.closeAllConnections();
  await expect(verify()).rejects.toThrow(/^http:\/\/127\.0\.0\.1:\d+\/.* does not answer: /);
});

it('reads from what a site was built, as the build says it', async () => {
  await writeBuild.run(aPublishContext({ dir: served() }));
  const facts = await fetchBuildFacts(url);
  expect(facts).toEqual(JSON.parse(readFileSync(join(served(), 'build.json'), 'utf8')));
  expect(facts.url).toBe('https://garden.example');
});

it.each([
  '{}',
  'no JSON',
  '{"commit":"--upload-pack=x","isChanged":false,"day":"2026-01-01","url":"https://a.example"}',
])('takes no build from %s', async (text) => {
  write(served(), 'build.json', text);
  await expect(fetchBuildFacts(url)).rejects.toThrow('is not what a build writes');
});

it('knows the commit of a folder, and whether anything was changed since', () => {
  expect(readCommit(root)).toEqual({ isChanged: true });
  expect(readCommit(root, 'a'.repeat(40))).toEqual({ commit: 'a'.repeat(40), isChanged: false });
  expect(() => readCommit(root, 'main')).toThrow('BUILD_COMMIT must be a whole commit');
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: built() });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  expect(readCommit(built())).toEqual({ commit: expect.stringMatching(/^[0-9a-f]{40}$/) as string, isChanged: false });
  write(built(), 'more.txt', '');
  expect(readCommit(built()).isChanged).toBe(true);
});
