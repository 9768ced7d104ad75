import { describe, expect, it } from 'vitest';
import { listCodes, read, render } from './test-factories';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9"><title>x</title><path d="M0 0h9" stroke-width="2"/></svg>';

const RESOLVERS = {
  resolveLink: (url: string) => (url.endsWith('.md') ? { href: `/articles/${url.slice(0, -3)}` } : undefined),
  resolveImage: (url: string) => (url === 'chart.png' ? { src: '/media/chart.png', width: 4, height: 3 } : undefined),
  getFigure: (src: string) => (src === 'line.svg' ? SVG : undefined),
};

async function html(markdown: string, format: 'md' | 'mdx' = 'md'): Promise<string> {
  return (await render(markdown, RESOLVERS, { format })).html;
}

describe('what is text stays text', () => {
  it.each([
    ['For <5 people, {x}, <80% and >500.', 'For &lt;5 people, {x}, &lt;80% and &gt;500.'],
    ['Under your <team name> and your <project>.', 'Under your &lt;team name&gt; and your &lt;project&gt;.'],
    [
      'A List<String> or a Map<K, V>, if a<b and c>d.',
      'A List&lt;String&gt; or a Map&lt;K, V&gt;, if a&lt;b and c&gt;d.',
    ],
    ['Press <Enter>, then <b>.', 'Press &lt;Enter&gt;, then &lt;b&gt;.'],
    ['x <- y', 'x &lt;- y'],
    ['A `<div>` and \\<b>', 'A <code>&lt;div&gt;</code> and &lt;b&gt;'],
  ])('%s', async (markdown, expected) => {
    expect(await html(markdown)).toBe(`<p>${expected}</p>`);
    expect(await html(markdown, 'mdx')).toBe(`<p>${expected}</p>`);
    expect(listCodes(markdown)).toEqual([]);
  });

  it('also where a placeholder is a line of its own', async () => {
    expect(await html('Before.\n\n<project>\n\nAfter.')).toContain('<p>&lt;project&gt;</p>');
  });
});

describe('HTML means what it means, and nothing else', () => {
  it.each([
    ['Press <kbd>Ctrl</kbd>', '<p>Press <kbd>Ctrl</kbd></p>'],
    ['H<sub>2</sub>O and x<sup>2</sup>', '<p>H<sub>2</sub>O and x<sup>2</sup></p>'],
    ['One<br>two', '<p>One<br/>two</p>'],
    ['<mark title="a">One</mark>', '<p><mark title="a">One</mark></p>'],
    ['<a href="b.md">One</a>', '<p><a href="/articles/b">One</a></p>'],
    ['<a href="gone">One</a>', '<p>One</p>'],
    ['<span class="x">One</span> <font color="red">two</font>', '<p>One two</p>'],
    ['<div align="center">\n\nOne\n\n</div>', '<p>One</p>'],
    ['<div>a &amp; b</div>', '<p>a &amp; b</p>'],
    ['<p onclick="x()">One</p>', '<p>One</p>'],
    ['One <!-- two --> three', '<p>One  three</p>'],
    ['Unclosed <b>bold\n\nNext', '<p>Unclosed &lt;b&gt;bold</p>\n<p>Next</p>'],
  ])('%s', async (markdown, expected) => {
    expect(await html(markdown)).toBe(expected);
  });

  it('a fold keeps its Markdown', async () => {
    const folded = await html('<details>\n<summary>More</summary>\n\nWith the *receipt*.\n\n</details>');
    expect(folded).toMatch(
      /^<details>\s*<summary>More<\/summary>\s*<p>With the <em>receipt<\/em>\.<\/p>\s*<\/details>$/,
    );
  });

  it('a table of HTML is a table of the site', async () => {
    const table = await html('<table><tr><th>A</th></tr><tr><td>1</td></tr></table>');
    expect(table).toContain('<div class="table-frame"><table role="table">');
    expect(read('<table><tr><td>words</td></tr></table>').text).toBe('words');
  });

  it('says once a file what is not published as it was written', () => {
    expect(listCodes('<div>a</div>\n\n<font>b</font>\n\n<script>x()</script>\n\n<u>c</u>')).toEqual(['markup-html']);
    expect(read('a <script>alert(1)</script> b').text).toBe('a b');
  });
});

it('writes no markup but its own, whatever the words are', async () => {
  expect(await html('`<img src=x onerror=alert(1)>` \\<b> [a](b.md "<i>\\"><script>") ![</p>](chart.png)')).toBe(
    '<p><code>&lt;img src=x onerror=alert(1)&gt;</code> &lt;b&gt; <a href="/articles/b" title="&lt;i&gt;&quot;&gt;&lt;script&gt;">a</a> ' +
      '<img src="/media/chart.png" width="4" height="3" alt="&lt;/p&gt;" loading="lazy" decoding="async"/></p>',
  );
});

it('turns a link that leads nowhere into its words', async () => {
  expect(await html('See [this](this.md) and [*that*](that).')).toBe(
    '<p>See <a href="/articles/this">this</a> and <em>that</em>.</p>',
  );
});

it('shows links to apps and to the author’s own machine as words, with one warning', async () => {
  const body =
    'In [a](slack://x?id=1), [b](localhost:3000/a), [c](chrome://flags), [d](hhttps://example.org), [e](<file:///x>).';
  expect(await html(body)).toBe('<p>In a, b, c, d, e.</p>');
  expect(listCodes(body)).toEqual(['markup-unsafe-link']);
});

it('links to pictures on other sites, and loads none', async () => {
  const body =
    '![A *plan*](https://example.org/a.png)\n\n[![build](https://example.org/b.svg)](c.md)\n\n![](https://example.org/x.png)';
  expect(await html(body.replace(/\*/g, ''))).not.toContain('<img');
  const { html: page } = await render(body, { ...RESOLVERS, resolveLink: (url) => ({ href: url }) });
  expect(page).toBe(
    [
      '<p><a href="https://example.org/a.png">A plan</a></p>',
      '<p><a href="c.md">build</a></p>',
      '<p><a href="https://example.org/x.png">x.png</a></p>',
    ].join('\n'),
  );
  expect(listCodes(body)).toEqual(['image-remote']);
});

it('names every value of a table by its row and its column', async () => {
  const table = await html('| | a | b |\n| - | -: | - |\n| [b](b.md) | 1 | 2 |');
  expect(table).toContain('<div class="table-frame"><table role="table">');
  expect(table).toContain('<td role="cell"></td>');
  expect(table).toContain('<th class="align-right" role="columnheader" scope="col">a</th>');
  expect(table).toContain('<th role="rowheader" scope="row"><a href="/articles/b">b</a></th>');
  expect(table).toContain('<td class="align-right" role="cell" data-label="a">1</td>');
  expect(table).not.toContain('style=');
});

it('heads no row by an empty cell', async () => {
  expect(await html('| a | b |\n| - | - |\n| | 1 |')).toContain(
    '<td role="cell" data-label="a"></td><td role="cell" data-label="b">1</td>',
  );
});

it('lets a table of many columns scroll by itself', async () => {
  expect(await html('| a | b | c | d | e | f |\n| - | - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 | 6 |')).toContain(
    '<div class="table-frame table-frame-wide" role="region" aria-label="Table 1" tabindex="0">',
  );
});

it('sets quotation marks and apostrophes by the language, never in code', async () => {
  expect(await html('"No," she said. `"x"`')).toBe('<p class="hang">“No,” she said. <code>&quot;x&quot;</code></p>');
  expect(await html(`It's "a *'b'* c" in the '90s, 5' 10" tall`)).toBe(
    '<p>It’s “a <em>‘b’</em> c” in the ’90s, 5’ 10&quot; tall</p>',
  );
  expect((await render('"Ja", sagt sie.', {}, { language: 'de-DE' })).html).toBe('<p class="hang">„Ja“, sagt sie.</p>');
  expect(read(`It's "so".`).text).toBe('It’s “so”.');
});

it('shows an image with its size, and the words of one that is missing', async () => {
  expect(await html('![A chart](chart.png "Title") ![Gone](gone.png)')).toBe(
    '<p><img src="/media/chart.png" width="4" height="3" alt="A chart" title="Title" loading="lazy" decoding="async"/> <span>Gone</span></p>',
  );
});

it('marks what is to do and what is done without a form control', async () => {
  const tasks = await html('- [ ] one\n- [x] two');
  expect(tasks).not.toContain('<input');
  expect(tasks).toContain('aria-label="To do"');
  expect(tasks).toContain('task-mark-done');
});

describe('footnotes', () => {
  it('are after the block that refers to them, and each knows the way to the other', async () => {
    expect(await html('One[^a].\n\nTwo.\n\n[^a]: A *note*.')).toBe(
      [
        '<div class="noted"><p>One<sup class="note-reference note-reference-1">',
        '<a href="#note:fn-a" id="note:fnref-a" role="doc-noteref" aria-label="Note 1">1</a></sup>.</p>',
        '<aside class="note note-1" id="note:fn-a" role="doc-footnote" aria-label="Note 1">\n',
        '<p><span class="note-number" aria-hidden="true">1</span> A <em>note</em>. ',
        '<a href="#note:fnref-a" class="note-back" role="doc-backlink" aria-label="Back to the text of note 1">↩</a></p>\n',
        '</aside></div>\n<p>Two.</p>',
      ].join(''),
    );
  });

  it('are kept where only another footnote refers to them', async () => {
    const notes = await html('One[^a].\n\n[^a]: See[^b].\n\n[^b]: The second.');
    expect(notes.match(/role="doc-footnote"/g)).toHaveLength(2);
    expect(notes).toContain('The second.');
  });

  it('are shown once, however often they are referred to', async () => {
    const notes = await html('One[^a].\n\n- Two[^a]\n- Three[^b]\n\n[^a]: A.\n[^b]: B.');
    expect(notes.match(/role="doc-footnote"/g)).toHaveLength(2);
    expect(notes.match(/href="#note:fn-a"/g)).toHaveLength(2);
  });
});

describe('components', () => {
  const ALL = [
    '<Callout type="warning" title="Mind">\n\nText *here*.\n\n</Callout>',
    '<KeyTakeaway>\nOne.\n</KeyTakeaway>',
    '<Steps>\n\n1. One\n2. Two\n\n</Steps>',
    '<Comparison caption="Side by side">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Comparison>',
    '<Figure src="line.svg" alt="A line" caption="Below" />',
  ].join('\n\n');

  it('are drawn for the page', async () => {
    const page = await html(ALL, 'mdx');
    expect(page).toContain('<div class="callout callout-warning" role="note"><p class="callout-title">Mind</p>');
    expect(page).toContain('<p class="callout-title">Key takeaway</p>');
    expect(page).toContain('<p>One.</p>');
    expect(page).toContain('<div class="steps"><ol>');
    expect(page).toContain('<figure class="comparison"><figcaption>Side by side</figcaption>');
    expect(page).toMatch(/<figure class="figure"><svg [^>]*viewBox="0 0 9 9"[^>]*aria-label="A line"[^>]*>/);
    expect(page).toContain('<figcaption>Below</figcaption>');
    expect(page).not.toContain('<title>');
    expect(listCodes(ALL, { format: 'mdx' })).toEqual([]);
  });

  it('are words for readers without the page', async () => {
    const { plainHtml, markdown } = await render(ALL, RESOLVERS, { format: 'mdx' });
    expect(plainHtml).toContain('<blockquote><p><strong>Mind</strong></p>');
    expect(plainHtml).toContain('<p><strong>Figure.</strong> A line (Below)</p>');
    expect(plainHtml).not.toMatch(/class=|role=|<svg/);
    expect(markdown).toContain('> **Mind**\n>\n> Text *here*.');
    expect(markdown).toContain('> **Figure**\n>\n> A line (Below)');
    expect(markdown).not.toContain('<Callout');
  });

  it.each([
    ['a wrong value', '<Callout type="loud">\n\nx\n\n</Callout>', 'mdx-component-props', 'callout-note'],
    ['an unknown property', '<Callout colour="red">\n\nx\n\n</Callout>', 'mdx-component-props', 'callout-note'],
    ['code for a property', '<Callout onClick="x()">\n\nx\n\n</Callout>', 'mdx-code', 'callout-note'],
    ['nothing it is made for', '<Steps>\n\nx\n\n</Steps>', 'mdx-component-props', '<p>x</p>'],
    ['no closing tag', '<Callout>\n\nx', 'mdx-component-props', '<p>x</p>'],
    ['a place in a line', 'A <Callout>x</Callout> b', 'mdx-component-props', '<p>A x b</p>'],
    ['a place in a table', '| a |\n| - |\n| <Callout>x</Callout> |', 'mdx-component-props', '>x</'],
    ['an unknown name', '<Tabs>\n\nx\n\n</Tabs>', 'mdx-component-unknown', '<p>x</p>'],
    ['an import', 'import { Tabs } from "@theme/Tabs"\n\nx', 'mdx-code', '<p>x</p>'],
  ])('with %s harm nothing', async (_, body, code, expected) => {
    expect(listCodes(body, { format: 'mdx' })).toEqual([code]);
    expect(await html(body, 'mdx')).toContain(expected);
  });

  it('say in which line they are wrong, though lines were added for the parser', () => {
    const body = 'One.\n<KeyTakeaway>\nTwo.\n</KeyTakeaway>\n\n<Steps>\n\nx\n\n</Steps>';
    expect(read(body, { format: 'mdx', bodyLine: 10 }).findings).toMatchObject([{ line: 15 }]);
  });
});

describe('other readers', () => {
  it('get full addresses, and each footnote once', async () => {
    const { plainHtml, markdown } = await render('[a](b.md), [here](#x)[^1]\n\n[^1]: Note.', {
      ...RESOLVERS,
      resolveLink: (url) => ({ href: url.startsWith('#') ? url : '/articles/b' }),
    });
    expect(plainHtml).toContain('href="https://example.org/articles/b"');
    expect(plainHtml).toContain('href="https://example.org/articles/a#x"');
    expect(markdown).toContain('[a](https://example.org/articles/b)');
    expect(markdown.match(/\[\^1\]:/g)).toHaveLength(1);
  });
});

describe('ids are unique whatever a heading says', () => {
  it('of the page, of notes, and of other headings', async () => {
    const headings = [
      'Your notes',
      'Search',
      'Main',
      'Note fn 1',
      '2024 in review',
      '100%',
      '- dash first',
      'Search',
      '!!!',
      '???',
    ];
    const body = headings.map((heading) => `## ${heading.replace(/^-/, '\\-')}\n\nText[^1].\n`).join('\n');
    const { html: page } = await render(`${body}\n[^1]: Foot.\n\n<a id="main">x</a>`, {}, { isWhole: false });
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(headings.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('main');
    expect(ids).toContain('main-1');
    expect(ids).toContain('main-2');
  });

  it('keeps the id that an author gives', () => {
    expect(read('## Heading {#own-Id}', { isWhole: false }).headings).toEqual([
      { depth: 2, text: 'Heading', id: 'own-Id' },
    ]);
  });
});

describe('headings of the main text', () => {
  async function headings(markdown: string): Promise<string> {
    return (await render(markdown, { ...RESOLVERS, isMain: true }, { isAlone: true })).html;
  }

  it('link to themselves, and their words stay their names', async () => {
    expect(await headings('## Why')).toBe('<h2 id="why"><a href="#why" class="heading-link">Why</a></h2>');
  });

  it('are left alone if they hold a link or are of a lower level', async () => {
    const html = await headings('## [X](x.md)\n\n#### Z');
    expect(html).toBe('<h2 id="x"><a href="/articles/x">X</a></h2>\n<h4 id="z">Z</h4>');
  });
});

it('shows the picture in a link that leads nowhere, whatever is around it', async () => {
  const options = {
    resolveLink: () => undefined,
    resolveImage: (url: string) => (url === 'a.png' ? { src: '/media/a.png', width: 1, height: 1 } : undefined),
  };
  const { html, plainHtml, markdown } = await render('[*![A photo](a.png)*](gone.md)', options);
  expect(html).toContain('<img src="/media/a.png"');
  expect(plainHtml).toContain('<img src="https://example.org/media/a.png"');
  expect(markdown).toBe('*![A photo](https://example.org/media/a.png)*');
});
