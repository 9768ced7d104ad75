import { THEME_SCRIPT } from '@/lib/site/inline-scripts';
import type { Page } from './page';

const ENTRY =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[94553]});';

export interface PageParts {
  readonly head?: string;
  readonly body?: string;
  readonly payload?: string;
  /** What the page itself says of its payload, where that differs. */
  readonly inlined?: string;
}

/** A page as Next's export writes it. */
export function aPage({
  head = '',
  body = '<p>Text</p>',
  payload = '0:{"b":"1"}\n',
  inlined = payload,
}: PageParts = {}): Page {
  const half = Math.floor(inlined.length / 2);
  const pieces = [inlined.slice(0, half), inlined.slice(half)];
  const html = [
    '<!DOCTYPE html><html lang="en-US"><head><meta charSet="utf-8"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    `<title>A page</title><script>${THEME_SCRIPT}</script>${head}`,
    '<script src="/_next/static/chunks/old.js" noModule=""></script></head>',
    `<body>${body}<script id="_R_">${ENTRY}</script><script src="/_next/static/chunks/b.js" async=""></script>`,
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    ...pieces.map(
      (piece) => `<script>self.__next_f.push(${JSON.stringify([1, piece]).replace(/</g, '\\u003c')})</script>`,
    ),
    '</body></html>',
  ].join('');
  return { path: 'articles/a.html', html, payload };
}
