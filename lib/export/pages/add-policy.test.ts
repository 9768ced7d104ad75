import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { scanHtml } from '../html/scan-html';
import { loadPageScripts, SPECULATION_RULES } from '../islands/page-scripts';
import { addPolicy } from './add-policy';
import { postProcessPage } from './post-process-page';
import { aPage, type PageHtml } from './test-factories';

const STYLES = 'p{color:red}';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const INTEGRITY = `sha256-${'A'.repeat(43)}=`;
const MAP = `{"integrity":{"/_next/static/islands/reader.js":"${INTEGRITY}"}}`;
const { head, end } = loadPageScripts();

function finish(page: PageHtml): string {
  const parts = {
    styles: new Map([['/_next/static/chunks/site.css', STYLES]]),
    islands: new Map(),
    reader: {
      source: '/_next/static/islands/reader.js',
      integrity: new Map([['/_next/static/islands/reader.js', INTEGRITY]]),
    },
  };
  return addPolicy(postProcessPage(aPage(page), parts), new Set([STYLES])).html;
}

it('comes first in the head and lets in our scripts, by their hashes, and nothing else inline', () => {
  const rules = `<script type="speculationrules">${SPECULATION_RULES}</script>`;
  const [first] = scanHtml(finish({ body: `<script>${end}</script>${rules}` })).slice(2);
  expect(first!.attributes.get('http-equiv')).toBe('Content-Security-Policy');
  const policy = first!.attributes.get('content')!;
  expect(policy).toContain("default-src 'none'; script-src 'self' ");
  expect(policy.match(/'sha256-[^']+'/g)).toEqual([head, MAP, end, SPECULATION_RULES, STYLES].map(hash));
  expect(policy).not.toContain('unsafe');
});

it('leaves room for the encoding among the first 1024 bytes, where browsers look for it', () => {
  expect(finish({}).indexOf('charSet')).toBeLessThan(1000);
});

it('leaves data for machines alone', () => {
  expect(() =>
    finish({ head: '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>' }),
  ).not.toThrow();
});

it.each([
  ['a script of unknown shape', '<script>alert(1)</script>', 'of no known shape: "alert(1)"'],
  ['ours with one more byte', `<script>${head};</script>`, 'of no known shape'],
  ['rules that are not ours', '<script type="speculationrules">{}</script>', 'of no known shape'],
  ['a module', '<script type="module">import "x"</script>', 'of no known shape'],
  ['an import map', '<script type="importmap">{}</script>', 'of no known shape'],
  [
    'an import map with names',
    `<script type="importmap">${MAP.replace('{', '{"imports":{},')}</script>`,
    'of no known shape',
  ],
  [
    'the hash of another file',
    `<script type="importmap">${MAP.replace('/_next', '/other')}</script>`,
    'of no known shape',
  ],
  ['no hash', `<script type="importmap">${MAP.replace(INTEGRITY, '')}</script>`, 'of no known shape'],
  ['data that is not JSON', '<script type="application/ld+json">alert(1)</script>', 'is not JSON'],
  ['a style of its own', '<style>p{}</style>', 'from no stylesheet'],
  ['a style attribute', '<p style="color:red">', 'a style attribute'],
  ['an event handler', '<img src="/a.png" alt="" ONERROR="alert(1)">', 'an event handler: onerror="alert(1)"'],
  ['an address that runs', '<a href="java\tscript:alert(1)">', 'runs an address'],
  ['an address that runs, encoded', '<a href="&#106;avascript:alert(1)">', 'runs an address'],
  ['a document in an attribute', '<iframe srcdoc="x"></iframe>', 'a document in an attribute'],
  ['a script in a comment that is none', '<!--><script>alert(1)</script>-->', 'not HTML as it is written here'],
])('refuses %s', (_, body, message) => {
  expect(() => finish({ body })).toThrow(message);
});
