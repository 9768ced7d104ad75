import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { DEFAULT_HEADERS, FILE_KINDS, PAGE_PATTERNS, matchesPattern } from './file-kinds';
import { createSecurityHeaders, getHeaders, type Hosting } from './hosting';
import { writeCaddy } from './write-caddy';
import { writeCloudFrontRequest, writeCloudFrontResponse } from './write-cloudfront';
import { writeHeadersFile, writeRedirectsFile } from './write-netlify';
import { writeNginx } from './write-nginx';
import { writeVercel } from './write-vercel';

const hosting: Hosting = {
  headers: createSecurityHeaders("default-src 'none'"),
  redirects: [{ from: '/articles/old', to: '/articles/why' }],
};

const PATHS = [
  ...['/', '/articles', '/articles/why', '/articles/why.md', '/nowhere'],
  ...['/_next/static/chunks/a.js', '/cards/home.png', '/feed.xml', '/tags/trust/feed.json', '/api/articles.json'],
  ...['/icon.svg', '/manifest.webmanifest', '/robots.txt', '/llms.txt'],
];

it.each([
  ['/articles/why', 'Cache-Control', 'public, max-age=0, must-revalidate'],
  ['/_next/static/media/a.woff2', 'Cache-Control', 'public, max-age=31536000, immutable'],
  ['/robots.txt', 'X-Robots-Tag', undefined],
  ['/articles/why.md', 'Content-Type', 'text/markdown; charset=utf-8'],
  ['/tags/trust/feed.xml', 'Content-Type', 'application/xml; charset=utf-8'],
  ['/cards/home.png', 'Cross-Origin-Resource-Policy', 'cross-origin'],
  ['/articles/why', 'Cross-Origin-Resource-Policy', 'same-origin'],
  ['/anything', 'Strict-Transport-Security', 'max-age=63072000'],
])('sends %s with %s: %s', (path, name, value) => {
  expect(getHeaders(hosting, path)[name]).toBe(value);
});

/** What a host that adds up all rules of a `_headers` file sends; throws where two rules set one header. */
function readHeadersFile(text: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let isMeant = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) isMeant = matchesPattern(line, path);
    else if (isMeant && line.trim() !== '') {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      if (name in sent && sent[name] !== value) throw new Error(`${path}: ${name} is set twice`);
      sent[name] = value;
    }
  }
  return sent;
}

it.each(PATHS)('says the same of %s to hosts that add up rules', (path) => {
  const sent = readHeadersFile(writeHeadersFile(hosting), path);
  const { 'Cache-Control': cache, 'Cross-Origin-Resource-Policy': policy, ...expected } = getHeaders(hosting, path);
  expect(sent).toMatchObject(expected);
  // For files that are not pages a default is left to the host.
  expect([cache, DEFAULT_HEADERS['Cache-Control']]).toContain(sent['Cache-Control'] ?? cache);
  expect([policy, undefined]).toContain(sent['Cross-Origin-Resource-Policy']);
});

it('changes no default among the pages, and has few rules of moderate length', () => {
  const defaults = Object.keys(DEFAULT_HEADERS);
  const bold = FILE_KINDS.filter(({ headers }) => Object.keys(headers).some((name) => defaults.includes(name)));
  const samples = bold.flatMap(({ patterns }) => patterns.map((pattern) => pattern.replace('*', 'x')));
  expect(samples.filter((path) => PAGE_PATTERNS.some((pattern) => matchesPattern(pattern, path)))).toEqual([]);
  // https://developers.cloudflare.com/pages/configuration/headers/
  const lines = writeHeadersFile(hosting).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
});

it.each(PATHS)('says the same of %s to CloudFront', (path) => {
  const event = { request: { uri: path }, response: { headers: {} as Record<string, { value: string }> } };
  const response = runInNewContext(`${writeCloudFrontResponse(hosting)};handler(event)`, {
    event,
  }) as typeof event.response;
  const sent = Object.fromEntries(Object.entries(response.headers).map(([name, { value }]) => [name, value]));
  const expected = Object.entries(getHeaders(hosting, path)).map(([name, value]) => [name.toLowerCase(), value]);
  expect(sent).toEqual(Object.fromEntries(expected));
});

it.each([
  ['/', '/index.html'],
  ['/articles', '/articles.html'],
  ['/articles/why', '/articles/why.html'],
  ['/articles/why.md', '/articles/why.md'],
  ['/articles/why/', 301, '/articles/why'],
  ['/articles/old', 301, '/articles/why'],
  ['/articles/old/', 301, '/articles/why'],
  ['//evil.example/', '//evil.example/'],
])('lets CloudFront answer %s with %s', (uri, ...expected) => {
  const event = { request: { uri } };
  const code = `${writeCloudFrontRequest(hosting)};handler(event)`;
  const result = runInNewContext(code, { event }) as {
    readonly uri?: string;
    readonly statusCode?: number;
    readonly headers?: { readonly location: { readonly value: string } };
  };
  const [file] = expected;
  expect(typeof file === 'string' ? [result.uri] : [result.statusCode, result.headers?.location.value]).toEqual(
    expected,
  );
});

it('writes every header and every redirect for every host', () => {
  for (const text of [writeNginx(hosting).site, writeCaddy(hosting), writeVercel(hosting), writeHeadersFile(hosting)]) {
    for (const name of Object.keys(hosting.headers)) expect(text).toContain(name);
  }
  for (const text of [
    writeNginx(hosting).site,
    writeCaddy(hosting),
    writeVercel(hosting),
    writeRedirectsFile(hosting),
  ]) {
    expect(text).toMatch(/\/articles\/old/);
    expect(text).toMatch(/\/articles\/why/);
  }
});
