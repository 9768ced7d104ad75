import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { scanHtml } from './scan-html';

const namesOf = (html: string) => scanHtml(html).map(({ name }) => name);

it('lists start tags in order, and no comments, end tags or doctypes', () => {
  expect(namesOf('<!DOCTYPE html><p>a<!--$--><br/></p><!-- <i> --><B>b</B>')).toEqual(['p', 'br', 'b']);
});

it('reads attributes with and without quotation marks, and decodes them', () => {
  const [tag] = scanHtml(`<a HREF="/a?b=1&amp;c" title='it&#x27;s' data-n=1 async x="" href="/second">`);
  expect(Object.fromEntries(tag!.attributes)).toEqual({
    href: '/a?b=1&c',
    title: "it's",
    'data-n': '1',
    async: '',
    x: '',
  });
});

it('keeps a bracket in an attribute apart from markup', () => {
  expect(scanHtml('<img alt="a > b and <c"><p>').map(({ name }) => name)).toEqual(['img', 'p']);
});

it('takes the text of a script as it is', () => {
  const html = '<script>if(a<b)c("</p>")</script ><p>';
  const [script, paragraph] = scanHtml(html);
  expect(script!.text).toBe('if(a<b)c("</p>")');
  expect(html.slice(script!.start, script!.end)).toBe('<script>if(a<b)c("</p>")</script >');
  expect(paragraph!.name).toBe('p');
});

it.each([
  ['a bracket that opens nothing', '<p>a < b</p>'],
  ['a comment that browsers end at once', '<!--><script>alert(1)</script>-->'],
  ['a comment that browsers end at --!>', '<!-- --!><script>alert(1)</script>-->'],
  ['a script that is not closed', '<script>alert(1)'],
  ['a script in a script', '<script><!--<script></script>'],
  ['a script in the title of a drawing', '<svg><title><script>alert(1)</script></title></svg>'],
  ['a script in the style of a drawing', '<svg><style><script>alert(1)</script></style></svg>'],
  ['an end tag in an attribute', '<noscript><p title="</noscript><script>alert(1)</script>"></noscript>'],
  ['a processing instruction', '<?php echo 1 ?>'],
  ['a tag that is not closed', '<p title="a'],
])('refuses %s', (_, html) => {
  expect(() => scanHtml(html)).toThrow();
});

it('sees the same elements as a browser does in whatever hast writes', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => value.replace(/<\//g, ''));
  const tree = fc.array(
    fc.tuple(
      fc.constantFrom('p', 'div', 'a', 'img', 'span', 'svg'),
      fc.dictionary(fc.constantFrom('title', 'alt', 'id'), text),
      text,
    ),
  );
  fc.assert(
    fc.property(tree, (entries) => {
      const html = toHtml(
        h(
          'main',
          entries.map(([name, properties, child]) => h(name, properties, name === 'img' ? [] : [child])),
        ),
      );
      const expected: string[] = [];
      visit(fromHtml(html, { fragment: true }), 'element', ({ tagName }) => void expected.push(tagName));
      expect(namesOf(html)).toEqual(expected);
    }),
  );
});

it('takes no longer than it must over a hundred kilobytes of quotation marks', () => {
  expect(() => scanHtml(`<p ${'"'.repeat(100_001)}`)).toThrow();
  expect(scanHtml(`<p ${'a="" '.repeat(20_000)}>`)).toHaveLength(1);
});

it('lets a style register a property, and nothing else that looks like a tag', () => {
  const style = '<style>@property --x{syntax:"<number>";inherits:false}</style>';
  expect(scanHtml(style)[0]?.text).toContain('<number>');
  for (const text of ['"<script>"', '"<img src=x>"', '<number>', '"</style']) {
    expect(() => scanHtml(`<style>${text}</style>`)).toThrow();
  }
});
