import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSecurityHeaders } from '../hosting/hosting';
import { createSiteServer } from './create-site-server';

/* Attacks as they come over the wire, byte by byte: what no client library would send. */

const root = mkdtempSync(join(tmpdir(), 'attacks-'));
const dir = join(root, 'out');
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(dir, 'articles'), { recursive: true });
  const files = {
    'index.html': 'home',
    '404.html': 'not found',
    'articles/why.html': 'article',
    'big.txt': 'x'.repeat(100_000),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
  writeFileSync(join(root, 'secret.txt'), 'SECRET');
  const redirects = [{ from: '/old', to: '/articles/why' }];
  server = createSiteServer({
    dir,
    basePath: '',
    hosting: { headers: createSecurityHeaders("default-src 'none'"), redirects },
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true });
});

/** Everything that comes back until the server closes the connection, or says nothing for a while. */
function send(bytes: string, patience = 300): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(Buffer.from(bytes, 'latin1'));
  });
}

const get = (path: string, ...headers: string[]) =>
  ['GET ' + path + ' HTTP/1.1', 'Host: a', ...headers, 'Connection: close', '', ''].join('\r\n');
const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

/** The attack, its bytes, and the statuses of the answers, in their order. */
const ATTACKS: readonly (readonly [string, string, readonly number[]])[] = [
  [
    'two lengths of one body',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 30\r\n\r\nGET /secret HTTP/1.1\r\n',
    [400],
  ],
  [
    'a length and chunks',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nX',
    [400],
  ],
  ['chunks under another spelling', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n', [405]],
  [
    'chunks with a space before the colon',
    'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n',
    [400],
  ],
  ['a length below nothing', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', [400]],
  ['a chunk of no size', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', [405]],
  ['a header over two lines', 'GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c: d\r\nConnection: close\r\n\r\n', [400]],
  ['a bare line feed in a header', 'GET / HTTP/1.1\nHost: a\nX: y\n\n', [400]],
  ['a null byte in a header', get('/', 'X-A: a\0b'), [400]],
  ['a null byte in the path', get('/articles/why\0.html'), [400]],
  ['a line break in the path', 'GET /old\r\nSet-Cookie:a=b HTTP/1.1\r\nHost: a\r\n\r\n', [301]],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
  ['two hosts', get('/', 'Host: evil.example'), [400]],
  ['a method that is none', 'FOO / HTTP/1.1\r\nHost: a\r\n\r\n', [400]],
  ['TRACE, which echoes', 'TRACE / HTTP/1.1\r\nHost: a\r\nCookie: b=c\r\nConnection: close\r\n\r\n', [405]],
  ['DELETE', 'DELETE /index.html HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', [405]],
  ['PUT', 'PUT /a.html HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx', [405]],
  ['CONNECT to another host', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', []],
  ['a protocol from elsewhere', 'SSH-2.0-OpenSSH_9.0\r\n', [400]],
  ['the handshake of TLS', '\x16\x03\x01\x02\x00\x01\x00', [400]],
  ['HTTP/2 without being asked', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
  ['headers of 100 KB', get('/', `X-A: ${'a'.repeat(100_000)}`), [431]],
  ['ten thousand headers', get('/', ...Array.from({ length: 10_000 }, (_, index) => `X-${index}: a`)), [431]],
  ['a path of 100 KB', get(`/${'a'.repeat(100_000)}`), [431]],
  ['the folder above', get('/../secret.txt'), [404]],
  ['the folder above, encoded twice', get('/%252e%252e/secret.txt'), [404]],
  ['a whole address', get('http://evil.example/../secret.txt'), [404]],
  ['an asterisk for a path', get('*'), [404]],
  ['a host that is not ours, and a redirect', get('/old', 'X-Forwarded-Host: evil.example'), [301]],
  ['a line break in a redirect, encoded', get('/old/%0d%0aSet-Cookie:a=b/'), [301]],
  ['a thousand ranges', get('/big.txt', `Range: bytes=${'0-1,'.repeat(1_000)}0-1`), [206]],
  ['a range beyond the end', get('/big.txt', 'Range: bytes=999999-'), [416]],
  [
    'a second request behind the body of a refused one',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\nGET /old HTTP/1.1\r\nHost: a\r\n\r\n',
    [405],
  ],
];

it.each(ATTACKS)('answers %s', async (_, bytes, expected) => {
  const answer = await send(bytes);
  expect(statuses(answer)).toEqual(expected);
  expect(answer).not.toMatch(/SECRET|^Location: (?:https?:)?\/\/|^Set-Cookie|Cookie: b=c|at \w+ \(/m);
});

it('lives on, and answers who asks as one should', async () => {
  expect(await send(get('/articles/why'))).toMatch(/^HTTP\/1\.1 200[^]*article$/);
});

it('goes on answering while two hundred connections say nothing', async () => {
  const idle = Array.from({ length: 200 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
  idle.forEach((socket) => socket.write('GET / HTTP/1.1\r\nX-A: '));
  expect(statuses(await send(get('/')))).toEqual([200]);
  idle.forEach((socket) => socket.destroy());
});
