import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe } from 'vitest';
import { createSiteServer } from '../server/create-site-server';
import { createSecurityHeaders, HEADER_SECONDS, type Hosting } from './hosting';
import { isInstalled, runCaddy, runNginx, type RunningServer } from './run-servers';
import { writeCaddy } from './write-caddy';
import { writeNginx } from './write-nginx';

/* A small site, and every server that this machine has for it: the real nginx and Caddy, and our own. */

const HOSTING: Hosting = {
  headers: createSecurityHeaders("default-src 'none'"),
  redirects: [
    { from: '/articles/old', to: '/articles/why' },
    { from: '/articles/part', to: '/articles/why#part' },
  ],
};

const FILES = {
  'index.html': 'home',
  '404.html': 'not found',
  'articles.html': 'list',
  'articles/why.html': 'article',
  'articles/why.md': '# Why',
  'feed.xml': '<rss/>',
  'big.txt': 'x'.repeat(100_000),
  '_next/static/a.js': 'script',
  _headers: 'for hosts',
  _redirects: 'for hosts',
};

/** A server under test, and the folder of the site; next to that lies `secret.txt`, which nobody is to get. */
export interface TestServer extends Omit<RunningServer, 'pid'> {
  readonly root: string;
}

/** How long the servers under test wait for the headers of a request. */
export const PATIENCE_SECONDS = 2;

type ServerName = 'npm run serve' | 'nginx' | 'Caddy';

/** The same tests for every server; what is not installed here is said, and skipped. */
export function onEveryServer(tests: (getServer: () => TestServer, name: ServerName) => void): void {
  for (const name of ['npm run serve', 'nginx', 'Caddy'] as const) {
    const isHere = name === 'npm run serve' || isInstalled(name === 'nginx' ? 'nginx' : 'caddy');
    if (!isHere) console.warn(`${name} is not tried: it is not installed here.`);
    describe.runIf(isHere)(name, () => {
      let server: TestServer;
      beforeAll(async () => {
        server = await startTestServer(name);
      });
      afterAll(() => server?.stop());
      tests(() => server, name);
    });
  }
}

async function startTestServer(name: ServerName): Promise<TestServer> {
  const root = mkdtempSync(join(tmpdir(), 'servers-'));
  const dir = join(root, 'site');
  const compressedDir = join(root, 'compressed');
  const write = (folder: string, path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(FILES)) write(dir, path, content);
  for (const folder of [dir, compressedDir]) write(folder, 'articles/why.html.gz', gzipSync('article'));
  write(root, 'secret.txt', 'SECRET');
  const server = await start();
  const stop = () => server.stop().finally(() => rmSync(root, { recursive: true }));
  return { port: server.port, root, stop };

  async function start(): Promise<Omit<RunningServer, 'pid'>> {
    const shorten = (config: string) => config.replaceAll(`${HEADER_SECONDS}s`, `${PATIENCE_SECONDS}s`);
    if (name === 'nginx') return runNginx({ config: shorten(writeNginx(HOSTING, dir).site), workDir: root });
    if (name === 'Caddy') return runCaddy({ config: shorten(writeCaddy(HOSTING, dir)), workDir: root });
    const headersTimeout = PATIENCE_SECONDS * 1_000;
    const options = { dir, basePath: '', hosting: HOSTING, compressedDir, headersTimeout };
    const server = createSiteServer(options).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const stop = () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    };
    return { port: (server.address() as AddressInfo).port, stop };
  }
}
