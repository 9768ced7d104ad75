import { expect, it } from 'vitest';
import { renderMarkdown, type RenderOptions } from './render-markdown';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9"><title>x</title><path d="M0 0h9" stroke-width="2"/></svg>';

function render(markdown: string, options: Partial<RenderOptions> = {}): Promise<string> {
  return renderMarkdown(markdown, {
    format: 'md',
    resolveLink: (url) => (url.endsWith('.md') ? { href: `/articles/${url.slice(0, -3)}` } : undefined),
    resolveImage: (url) => (url === 'chart.png' ? { src: '/media/chart.png', width: 4, height: 3 } : undefined),
    getFigure: (src) => (src === 'line.svg' ? SVG : undefined),
    ...options,
  });
}

it('shows braces and angle brackets as the text they are', async () => {
  expect(await render('For <5 people, {x}, <80% and >500.')).toBe('<p>For &lt;5 people, {x}, &lt;80% and >500.</p>');
});

it('writes no markup but its own, whatever the words are', async () => {
  const html = await render('`<img src=x onerror=alert(1)>` \\<b> [a](b.md "<i>\\"><script>") ![</p>](chart.png)');
  expect(html).toBe(
    '<p><code>&lt;img src=x onerror=alert(1)></code> &lt;b> <a href="/articles/b" title="<i>&quot;><script>">a</a> ' +
      '<img src="/media/chart.png" width="4" height="3" alt="</p>" loading="lazy" decoding="async"/></p>',
  );
});

it('turns a link that leads nowhere into its words', async () => {
  expect(await render('See [this](this.md) and [*that*](that).')).toBe(
    '<p>See <a href="/articles/this">this</a> and <em>that</em>.</p>',
  );
});

it('resolves links in tables, and names every value by its row and its column', async () => {
  const html = await render('| | a | b |\n| - | -: | - |\n| [b](b.md) | 1 | 2 |');
  expect(html).toContain('<div class="table"><table role="table">');
  expect(html).toContain('<td role="cell"></td>');
  expect(html).toContain('<th class="align-right" role="columnheader" scope="col">a</th>');
  expect(html).toContain('<th role="rowheader" scope="row"><a href="/articles/b">b</a></th>');
  expect(html).toContain('<td class="align-right" role="cell" data-label="a">1</td>');
  expect(html).not.toContain('style=');
});

it('lets a table of many columns scroll by itself', async () => {
  const html = await render('| a | b | c | d | e | f |\n| - | - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 | 6 |');
  expect(html).toContain('<div class="table table-wide" role="region" aria-label="Table 1" tabindex="0">');
});

it('marks what opens with a quotation mark, so that the mark can hang', async () => {
  expect(await render('"No," she said.\n\nHe went.')).toBe('<p class="hang">"No," she said.</p>\n<p>He went.</p>');
});

it('shows an image with its size, and the words of one that is missing', async () => {
  expect(await render('![A chart](chart.png "Title") ![Gone](gone.png)')).toBe(
    '<p><img src="/media/chart.png" width="4" height="3" alt="A chart" title="Title" loading="lazy" decoding="async"/> <span>Gone</span></p>',
  );
});

it('marks what is to do and what is done without a form control', async () => {
  const html = await render('- [ ] one\n- [x] two');
  expect(html).not.toContain('<input');
  expect(html).toContain('aria-label="To do"');
  expect(html).toContain('task-mark-done');
});

it('drops comments and reads <br> as a break', async () => {
  expect(await render('One<br>two <!-- three -->')).toBe('<p>One<br/>\ntwo </p>');
});

it('puts a footnote after the block that refers to it, and each knows the way to the other', async () => {
  const html = await render('One[^a].\n\nTwo.\n\n[^a]: A *note*.');
  expect(html).toBe(
    [
      '<div class="noted"><p>One<sup class="note-reference note-reference-1">',
      '<a href="#note-fn-a" id="note-fnref-a" role="doc-noteref" aria-label="Note 1">1</a></sup>.</p>',
      '<aside class="note note-1" id="note-fn-a" role="doc-footnote" aria-label="Note 1">\n',
      '<p><span class="note-number" aria-hidden="true">1</span> A <em>note</em>. ',
      '<a href="#note-fnref-a" class="note-back" role="doc-backlink" aria-label="Back to the text of note 1">↩</a></p>\n',
      '</aside></div>\n<p>Two.</p>',
    ].join(''),
  );
});

it('keeps a footnote that only another footnote refers to', async () => {
  const html = await render('One[^a].\n\n[^a]: See[^b].\n\n[^b]: The second.');
  expect(html.match(/role="doc-footnote"/g)).toHaveLength(2);
  expect(html).toContain('The second.');
});

it('shows a footnote once, however often it is referred to', async () => {
  const html = await render('One[^a].\n\n- Two[^a]\n- Three[^b]\n\n[^a]: A.\n[^b]: B.');
  expect(html.match(/role="doc-footnote"/g)).toHaveLength(2);
  expect(html.match(/href="#note-fn-a"/g)).toHaveLength(2);
});

it('writes components out as plain elements', async () => {
  const html = await render(
    [
      '<Callout type="warning" title="Mind">\n\nText *here*.\n\n</Callout>',
      '<KeyTakeaway>\n\nOne.\n\n</KeyTakeaway>',
      '<Steps>\n\n1. One\n2. Two\n\n</Steps>',
      '<Comparison caption="Side by side">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Comparison>',
      '<Figure src="line.svg" alt="A line" caption="Below" />',
    ].join('\n\n'),
    { format: 'mdx' },
  );
  expect(html).toContain('<div class="callout callout-warning" role="note"><p class="callout-title">Mind</p>');
  expect(html).toContain('<p class="callout-title">Key takeaway</p>');
  expect(html).toContain('<div class="steps"><ol>');
  expect(html).toContain('<caption>Side by side</caption>');
  expect(html).toMatch(/<figure class="figure"><svg [^>]*viewBox="0 0 9 9"[^>]*aria-label="A line"[^>]*>/);
  expect(html).toContain('<figcaption>Below</figcaption>');
  expect(html).not.toContain('<title>');
});
