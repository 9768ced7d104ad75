import { loadPageScripts } from '../islands/page-scripts';

export interface PageHtml {
  readonly head?: string;
  readonly body?: string;
}

/** A page as Next's export writes it. */
export function aPage({ head = '', body = '<p>Text</p>' }: PageHtml = {}): string {
  return [
    '<!DOCTYPE html><html lang="en-US"><head><meta charSet="utf-8"/>',
    '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>',
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    `<title>A page</title><script>${loadPageScripts().head}</script>${head}`,
    '<script src="/_next/static/chunks/old.js" noModule=""></script></head>',
    `<body>${body}<script id="_R_">(globalThis["TURBOPACK"]||=[]).push({})</script>`,
    '<script src="/_next/static/chunks/b.js" async=""></script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<script>self.__next_f.push([1,"0:\\u003cp>"])</script>',
    '</body></html>',
  ].join('');
}
