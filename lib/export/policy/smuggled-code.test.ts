import { expect, it } from 'vitest';
import { readMarkdown } from '@/lib/content/compile/read-markdown';
import { renderMarkdown } from '@/lib/content/compile/render-markdown';
import { scanHtml } from '../html/scan-html';
import { listInlineCode } from './list-inline';

const SMUGGLED = {
  'a script': '<script>alert(1)</script>',
  'a script in capitals': 'Words <SCRIPT SRC="//evil.example/x.js"></SCRIPT>',
  'a script behind a comment that is none': '<!--><script>alert(1)</script>-->',
  'an expression': '{alert(1)}',
  'an import': "import x from 'node:fs'",
  'an export': 'export const x = alert(1)',
  'an expression in a component': '<Callout type={alert(1)}>x</Callout>',
  'attributes from nowhere': '<Callout {...props}>x</Callout>',
  'an event handler': '<Callout onClick="alert(1)">x</Callout>',
  'raw HTML through React': '<Callout dangerouslySetInnerHTML={{ __html: "<script>alert(1)</script>" }} />',
  'a style': '<style>*{display:none}</style>',
  'a style attribute': '<p style="position:fixed">x</p>',
  'an image that fails': '<img src="x" onerror="alert(1)">',
  'a drawing that loads': '<svg onload="alert(1)"></svg>',
  'a document in a frame': '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'an address that runs': '[x](javascript:alert(1))',
  'an address that runs, in pieces': '[x](<java\tscript:alert(1)>)',
  'an address that runs, encoded': '[x](&#106;avascript&colon;alert(1))',
  'an address that runs, by reference': '[x]\n\n[x]: javascript:alert(1)',
  'an address that runs, by itself': '<javascript:alert(1)>',
  'a document for an address': '[x](data:text/html,<script>alert(1)</script>)',
  'a document for an image': '![x](data:image/svg+xml,<svg onload="alert(1)"/>)',
} as const;

const cases = Object.entries(SMUGGLED).flatMap(([name, body]) =>
  (['md', 'mdx'] as const).map((format) => ({ name, body, format })),
);

it.each(cases)('keeps $name in .$format out of the page', async ({ body, format }) => {
  const { findings } = readMarkdown({ path: `a.${format}`, format, body, bodyLine: 1 });
  if (findings.some(({ severity }) => severity === 'error')) return;
  const html = await renderMarkdown(body, {
    format,
    resolveLink: (url) => ({ href: url }),
    resolveImage: (url) => ({ src: url, width: 1, height: 1 }),
    getFigure: () => undefined,
  });
  expect(listInlineCode(scanHtml(html), new Set())).toEqual({ scripts: [], styles: [] });
});
