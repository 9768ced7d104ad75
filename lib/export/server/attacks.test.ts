import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { onEveryServer, PATIENCE_SECONDS } from '../hosting/test-servers';

/* Attacks as they come over the wire, byte by byte: what no client library would send. */

const get = (path: string, ...headers: string[]) =>
  ['GET ' + path + ' HTTP/1.1', 'Host: a', ...headers, 'Connection: close', '', ''].join('\r\n');
const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

/**
 * The attack, its bytes, and the statuses of our answers, in their order. Another server may answer with another
 * refusal; where a standard lets a server read the request, it may also answer it as one that asks for a page.
 */
const ATTACKS: readonly (readonly [string, string, readonly number[], 'may be read'?])[] = [
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
  [
    'a header over two lines',
    'GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c: d\r\nConnection: close\r\n\r\n',
    [400],
    'may be read',
  ],
  ['a bare line feed in a header', 'GET / HTTP/1.1\nHost: a\nX: y\n\n', [400], 'may be read'],
  ['a null byte in a header', get('/', 'X-A: a\0b'), [400]],
  ['a null byte in the path', get('/articles/why\0.html'), [400]],
  ['a line break in the path', 'GET /articles/old\r\nSet-Cookie:a=b HTTP/1.1\r\nHost: a\r\n\r\n', [301], 'may be read'],
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
  [
    'a host that is not ours, and a redirect',
    get('/articles/old', 'X-Forwarded-Host: evil.example'),
    [301],
    'may be read',
  ],
  ['a line break in a redirect, encoded', get('/articles/old/%0d%0aSet-Cookie:a=b/'), [301], 'may be read'],
  ['a thousand ranges', get('/big.txt', `Range: bytes=${'0-1,'.repeat(1_000)}0-1`), [206], 'may be read'],
  ['a range beyond the end', get('/big.txt', 'Range: bytes=999999-'), [416]],
  [
    'a second request behind the body of a refused one',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\nGET /articles/old HTTP/1.1\r\nHost: a\r\n\r\n',
    [405],
    'may be read',
  ],
];

onEveryServer((getServer, name) => {
  /** Everything that comes back until the server closes the connection, or says nothing for a while. */
  function send(bytes: string, patience = 300): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(getServer().port, '127.0.0.1');
      let answer = '';
      socket.setTimeout(patience, () => socket.destroy());
      socket.on('data', (data) => (answer += data.toString('latin1')));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(answer));
      socket.write(Buffer.from(bytes, 'latin1'));
    });
  }

  it.each(ATTACKS.map((attack) => [attack[0], attack] as const))('answers %s', async (_, [, bytes, own, mayBeRead]) => {
    const answer = await send(bytes);
    const got = statuses(answer);
    if (name === 'npm run serve') expect(got).toEqual(own);
    else if (!mayBeRead) expect(got.filter((status) => status < 400 || status === 500)).toEqual([]);
    expect(answer).not.toMatch(/SECRET|^Location: (?:https?:)?\/\/|^Set-Cookie|Cookie: b=c|at \w+ \(/im);
  });

  it('lives on, and answers who asks as one should', async () => {
    expect(await send(get('/articles/why'))).toMatch(/^HTTP\/1\.1 200[^]*article$/);
  });

  it('goes on answering while two hundred connections say nothing', async () => {
    const idle = Array.from({ length: 200 }, () => connect(getServer().port, '127.0.0.1').on('error', () => undefined));
    idle.forEach((socket) => socket.write('GET / HTTP/1.1\r\nX-A: '));
    expect(statuses(await send(get('/')))).toEqual([200]);
    idle.forEach((socket) => socket.destroy());
  });

  it('cuts off who sends a byte at a time, and answers others meanwhile', async () => {
    const begun = performance.now();
    const slow = Array.from({ length: 100 }, () => connect(getServer().port, '127.0.0.1').on('error', () => undefined));
    const closed = slow.map((socket) => new Promise((resolve) => socket.once('close', resolve).resume()));
    slow.forEach((socket) => socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-A: '));
    const dribble = setInterval(() => slow.forEach((socket) => socket.writable && socket.write('a')), 100);
    expect(statuses(await send(get('/')))).toEqual([200]);
    await Promise.all(closed);
    clearInterval(dribble);
    expect(performance.now() - begun).toBeLessThan(PATIENCE_SECONDS * 5_000);
  });
});
