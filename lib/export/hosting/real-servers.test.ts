import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { onEveryServer } from './test-servers';

/* The same questions to every server that this machine has: the real nginx and Caddy, and our own. */

onEveryServer((getServer) => {
  async function ask(path: string, headers: Readonly<Record<string, string>> = {}) {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ host: '127.0.0.1', port: getServer().port, path, headers }, resolve).on('error', reject).end();
    });
    return { status: response.statusCode, headers: response.headers, body: await text(response) };
  }

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
    [`/articles/${'a'.repeat(300)}`, {}, { status: 404, body: 'not found' }],
    [`/${encodeURIComponent('ä'.repeat(130))}`, {}, { status: 404, body: 'not found' }],
    ['/_headers', {}, { status: 404, body: 'not found' }],
    ['/_redirects', {}, { status: 404, body: 'not found' }],
    ['/articles/why.html.gz', {}, { status: 404, body: 'not found' }],
    ['/../../etc/passwd', {}, {}],
    ['/articles/%2e%2e/%2e%2e/secret', {}, {}],
    ['/articles/old%0d%0aSet-Cookie:a=b', {}, {}],
  ];

  it.each(ANSWERS)('answers %s %j', async (path, headers, expected) => {
    const answer = await ask(path, headers);
    expect(answer).toMatchObject(expected);
    expect(answer.body).not.toContain('root:');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('says what it sends, what it varies by, and where the Markdown is', async () => {
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

  it('asks for HTTPS only where it is spoken', async () => {
    expect((await ask('/')).headers['strict-transport-security']).toBeUndefined();
  });
});
