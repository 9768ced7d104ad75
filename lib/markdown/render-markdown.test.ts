import { fromHtml } from 'hast-util-from-html';
import { renderToStaticMarkup } from 'react-dom/server';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { renderMarkdown, type RenderOptions } from './render-markdown';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9"><title>x</title><path d="M0 0h9" stroke-width="2"/></svg>';

async function render(markdown: string, options: Partial<RenderOptions> = {}): Promise<string> {
  const { content, html } = await renderMarkdown(markdown, {
    format: 'md',
    resolveLink: (url) => (url.endsWith('.md') ? { href: `/articles/${url.slice(0, -3)}` } : undefined),
    resolveImage: (url) => (url === 'chart.png' ? { src: '/media/chart.png', width: 4, height: 3 } : undefined),
    getFigure: (src) => (src === 'line.svg' ? SVG : undefined),
    ...options,
  });
  // The page and the feeds must say the same.
  const page = renderToStaticMarkup(content);
  expect(outline(page)).toEqual(outline(html));
  return page;
}

/** Elements, words and the attributes that carry meaning. */
function outline(html: string): unknown[] {
  const lines: unknown[] = [];
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'text' && node.value.trim() !== '') lines.push(node.value.trim());
    if (node.type !== 'element') return;
    const { id, href, src, alt, role, className, ariaLabel } = node.properties;
    lines.push([node.tagName, id, href, src, alt, role, className, ariaLabel]);
  });
  return lines;
}

it('shows braces and angle brackets as the text they are', async () => {
  expect(await render('For <5 people, {x}, <80% and >500.')).toBe('<p>For &lt;5 people, {x}, &lt;80% and &gt;500.</p>');
});

it('turns a link that leads nowhere into its words', async () => {
  expect(await render('See [this](this.md) and [*that*](that).')).toBe(
    '<p>See <a href="/articles/this">this</a> and <em>that</em>.</p>',
  );
});

it('resolves links in tables, and lets the table scroll by itself', async () => {
  const html = await render('| a |\n| - |\n| [b](b.md) |');
  expect(html).toContain('<div class="table-scroll" role="region" aria-label="Table 1" tabindex="0"><table>');
  expect(html).toContain('<a href="/articles/b">b</a>');
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

it('gives footnotes ids of their own', async () => {
  const html = await render('One[^1].\n\n[^1]: Two.');
  expect(html).toContain('href="#note-fn-1"');
  expect(html).toContain('id="note-fn-1"');
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
