import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { THEME_SCRIPT } from '@/lib/site/inline-scripts';
import { scanHtml } from '../html/scan-html';
import { LOADER } from '../runtime/load-runtime';
import { addPolicy } from './add-policy';
import { deferRuntime } from './defer-runtime';
import type { PageParts } from './test-factories';
import { aPage } from './test-factories';

const STYLES = 'p{color:red}';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const noHashes = () => ({ scripts: new Set<string>(), styles: new Set<string>() });

function finish(parts: PageParts): string {
  const page = aPage(parts);
  return addPolicy({ ...page, html: deferRuntime(page) }, new Set([STYLES]), noHashes());
}

it('stands first in the head and lets in our two scripts, by their hashes, and nothing else inline', () => {
  const [first] = scanHtml(finish({ head: `<style>${STYLES}</style>` })).slice(2);
  expect(first!.attributes.get('http-equiv')).toBe('Content-Security-Policy');
  const policy = first!.attributes.get('content')!;
  expect(policy).toContain("default-src 'none'; script-src 'self' ");
  expect(policy.match(/'sha256-[^']+'/g)).toEqual([hash(THEME_SCRIPT), hash(LOADER), hash(STYLES)]);
  expect(policy).not.toContain('unsafe');
});

it('leaves room for the encoding among the first 1024 bytes, where browsers look for it', () => {
  expect(finish({}).indexOf('charSet')).toBeLessThan(1000);
});

it('hashes the framework’s own scripts too where they stay', () => {
  const noted = noHashes();
  const html = addPolicy(aPage(), new Set(), noted);
  expect(noted.scripts.size).toBe(5);
  for (const source of noted.scripts) expect(html.slice(0, 1000)).toContain(source);
});

it('lets data for machines stand', () => {
  expect(() =>
    finish({ head: '<script type="application/ld+json">{"name":"\\u003c/script>"}</script>' }),
  ).not.toThrow();
});

it.each([
  ['a script of unknown shape', '<script>alert(1)</script>', 'of no known shape: "alert(1)"'],
  ['ours with one more byte', `<script>${THEME_SCRIPT};</script>`, 'of no known shape'],
  [
    'the framework’s with something after it',
    '<script>self.__next_f.push([1,"a"]);alert(1)</script>',
    'no known shape',
  ],
  ['code in a payload', '<script>self.__next_f.push([1,"a"+alert(1)])</script>', 'of no known shape'],
  ['a module', '<script type="module">import "x"</script>', 'of no known shape'],
  ['an import map', '<script type="importmap">{}</script>', 'of no known shape'],
  ['data that is no JSON', '<script type="application/ld+json">alert(1)</script>', 'is no JSON'],
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
