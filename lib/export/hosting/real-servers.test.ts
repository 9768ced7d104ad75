import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '../server/create-site-server';
import { createSecurityHeaders, type Hosting } from './hosting';
import { writeCaddy } from './write-caddy';
import { writeNginx } from './write-nginx';

/* The same questions to every server that this machine has: the real nginx and Caddy, and our own. */

const root = mkdtempSync(join(tmpdir(), 'servers-'));
const dir = join(root, 'site');
const compressedDir = join(root, 'compressed');
const hosting: Hosting = {
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
  '_next/static/a.js': 'script',
  _headers: 'for hosts',
  _redirects: 'for hosts',
};

interface Running {
  readonly port: number;
  readonly stop: () => void;
}

const isInstalled = (command: string, flag: string) => spawnSync(command, [flag]).status === 0;

const SERVERS: Record<string, { readonly isHere: boolean; readonly start: (port: number) => Running }> = {
  'npm run serve': { isHere: true, start: startOwn },
  nginx: { isHere: isInstalled('nginx', '-v'), start: startNginx },
  Caddy: { isHere: isInstalled('caddy', 'version'), start: startCaddy },
};

function startOwn(port: number): Running {
  const server = createSiteServer({ dir, basePath: '', hosting, compressedDir }).listen(port, '127.0.0.1');
  return { port, stop: () => server.close() };
}

function startNginx(port: number): Running {
  const site = writeNginx(hosting, dir)
    .site.replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('    listen [::]:80;\n', '');
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = [
    'daemon off;',
    `pid ${root}/nginx.pid;`,
    `error_log ${root}/nginx.log;`,
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'events {}',
    'http {',
    'access_log off;',
    ...folders.map((name) => `${name}_temp_path ${root}/${name};`),
    site,
    '}',
  ];
  writeFileSync(join(root, 'nginx.conf'), config.join('\n'));
  const check = spawnSync('nginx', ['-t', '-c', join(root, 'nginx.conf')], { encoding: 'utf8' });
  expect(check.stderr).toContain('test is successful');
  return stopping(port, spawn('nginx', ['-c', join(root, 'nginx.conf')], { stdio: 'ignore' }));
}

function startCaddy(port: number): Running {
  const config = writeCaddy(hosting, dir).replace(/^\S+ \{$/m, `http://127.0.0.1:${port} {`);
  writeFileSync(join(root, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${config}`);
  const env = { ...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root };
  const command = ['run', '--adapter', 'caddyfile', '--config', join(root, 'Caddyfile')];
  return stopping(port, spawn('caddy', command, { stdio: 'ignore', env }));
}

function stopping(port: number, child: ChildProcess): Running {
  return { port, stop: () => void child.kill('SIGTERM') };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(() => {
  for (const [path, content] of Object.entries(FILES)) {
    for (const folder of [dir, compressedDir]) mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  for (const folder of [dir, compressedDir]) {
    writeFileSync(join(folder, 'articles/why.html.gz'), gzipSync('article'));
  }
});

afterAll(() => rmSync(root, { recursive: true }));

describe.each(Object.keys(SERVERS))('%s', (name) => {
  const { isHere, start } = SERVERS[name]!;
  let running: Running;

  async function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ host: '127.0.0.1', port: running.port, path, headers }, resolve).on('error', reject).end();
    });
    return { status: response.statusCode, headers: response.headers, body: await text(response) };
  }

  beforeAll(async () => {
    if (!isHere) return;
    running = start(await findFreePort());
    for (let tries = 0; tries < 100; tries += 1) {
      if (await ask('/').catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  afterAll(() => {
    if (isHere) running.stop();
  });

  const ANSWERS: readonly (readonly [string, Readonly<Record<string, string>>, object])[] = [
    ['/', {}, { status: 200, body: 'home' }],
    ['/articles', {}, { status: 200, body: 'list' }],
    ['/articles/why', {}, { status: 200, body: 'article' }],
    ['/articles/why', { accept: 'text/html,*/*;q=0.8' }, { status: 200, body: 'article' }],
    ['/articles/why', { accept: 'text/markdown' }, { status: 200, body: '# Why' }],
    ['/articles/why', { accept: 'text/markdown, */*;q=0.1' }, { status: 200, body: '# Why' }],
    ['/articles/why.md', {}, { status: 200, body: '# Why' }],
    ['/articles/', {}, { status: 301, headers: { location: '/articles' } }],
    ['/articles/old?from=mail', {}, { headers: { location: '/articles/why?from=mail' } }],
    ['/articles/part?a=b', {}, { headers: { location: '/articles/why?a=b#part' } }],
    ['/nowhere', {}, { status: 404, body: 'not found' }],
    ['/_headers', {}, { status: 404, body: 'not found' }],
    ['/_redirects', {}, { status: 404, body: 'not found' }],
    ['/articles/why.html.gz', {}, { status: 404, body: 'not found' }],
    ['/../../etc/passwd', {}, {}],
    ['/articles/%2e%2e/%2e%2e/secret', {}, {}],
    ['/articles/old%0d%0aSet-Cookie:a=b', {}, {}],
  ];

  it.runIf(isHere).each(ANSWERS)('answers %s %j', async (path, headers, expected) => {
    const answer = await ask(path, headers);
    expect(answer).toMatchObject(expected);
    expect(answer.body).not.toContain('root:');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it.runIf(isHere)('says what it sends, what it varies by, and where the Markdown is', async () => {
    const page = await ask('/articles/why', { 'accept-encoding': 'gzip' });
    expect(page.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      link: '</articles/why.md>; rel="alternate"; type="text/markdown"',
    });
    expect(page.headers.vary?.toLowerCase()).toMatch(/accept, accept-encoding|accept-encoding, accept$/);
    const markdown = await ask('/articles/why', { accept: 'text/markdown' });
    expect(markdown.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect((await ask('/_next/static/a.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toContain('must-revalidate');
  });

  it.runIf(isHere)('asks for HTTPS only where it is spoken', async () => {
    expect((await ask('/')).headers['strict-transport-security']).toBeUndefined();
  });
});
