import { describe, expect, it } from 'vitest';
import { listCodes, read, render } from './test-factories';

const EVERYWHERE = {
  resolveImage: (url: string) => ({ src: `/media/${url}`, width: 4, height: 3 }),
};

async function html(markdown: string, format: 'md' | 'mdx' = 'md'): Promise<string> {
  return (await render(markdown, EVERYWHERE, { format })).html;
}

describe('wiki links', () => {
  it.each([
    ['See [[Parental leave]].', '<p>See <a href="Parental%20leave">Parental leave</a>.</p>'],
    [
      '[[a]] and [[b|the other]] and [[c]]',
      '<p><a href="a">a</a> and <a href="b">the other</a> and <a href="c">c</a></p>',
    ],
    ['[[a#How to ask]]', '<p><a href="a#how-to-ask">a: How to ask</a></p>'],
    ['[[a#^block]]', '<p><a href="a">a</a></p>'],
    [
      '![[photo one.png]] ![[b.png|Two people]] ![[c.png|300x200]]',
      '<p><img src="/media/photo%20one.png" width="4" height="3" alt="" loading="lazy" decoding="async"/> <img src="/media/b.png" width="4" height="3" alt="Two people" loading="lazy" decoding="async"/> <img src="/media/c.png" width="4" height="3" alt="" loading="lazy" decoding="async"/></p>',
    ],
    ['![[form.pdf]]', '<p><a href="form.pdf">form.pdf</a></p>'],
    ['| a |\n| --- |\n| [[b\\|c]] |', expect.stringContaining('<a href="b">c</a>')],
    ['`[[code]]`', '<p><code>[[code]]</code></p>'],
    ['An empty [[ ]] pair', '<p>An empty [[ ]] pair</p>'],
  ])('%j', async (markdown, expected) => {
    expect(await html(markdown)).toEqual(expected);
  });

  it('say where they are', () => {
    const [first, second] = read('One [[a]]\nand [[b]].').links;
    expect([first?.location, second?.location]).toMatchObject([
      { line: 1, column: 5 },
      { line: 2, column: 5 },
    ]);
  });
});

describe('callouts', () => {
  it.each([
    ['> [!NOTE]\n> Ask.', 'note', 'Note'],
    ['> [!warning]- Folded\n> Ask.', 'warning', 'Folded'],
    ['> [!TIP] With *title*\n>\n> Ask.', 'tip', 'With title'],
    ['> [!anything]\n> Ask.', 'note', 'Note'],
    [':::note\n\nAsk.\n\n:::', 'note', 'Note'],
    [':::tip Title\nAsk.\n:::', 'tip', 'Title'],
    [':::danger[Title]\nAsk.\n:::', 'warning', 'Title'],
    ['::: warning\nAsk.\n:::', 'warning', 'Careful'],
    ['!!! note\n    Ask.', 'note', 'Note'],
    ['!!! tip inline end "Title"\n\n    Ask.', 'tip', 'Title'],
    ['??? danger "Folded"\n\tAsk.', 'warning', 'Folded'],
  ])('%j', async (markdown, type, title) => {
    const expected = `<div class="callout callout-${type}" role="note"><p class="callout-title">${title}</p><p>Ask.</p></div>`;
    expect((await html(markdown)).replace(/\n/g, '')).toBe(expected);
    expect(listCodes(markdown)).toEqual([]);
  });

  it('of an unknown kind keep what they hold, with a warning', async () => {
    expect(await html(':::column\n\nAsk.\n\n:::')).toBe('<p>Ask.</p>');
    expect(listCodes(':::column\n\nAsk.\n\n:::')).toEqual(['markup-template']);
  });

  it('of MkDocs hold blocks and others of their kind, and end where the text is no longer set in', async () => {
    const inner = '!!! note\n    One.\n\n    **b**\n\n    !!! tip\n        Two.\n\nAfter.';
    expect((await html(inner)).replace(/\n/g, '')).toBe(
      '<div class="callout callout-note" role="note"><p class="callout-title">Note</p><p>One.</p><p><strong>b</strong></p>' +
        '<div class="callout callout-tip" role="note"><p class="callout-title">Tip</p><p>Two.</p></div></div><p>After.</p>',
    );
    expect(await html('```\n!!! note\n    Ask.\n```')).toContain('!!! note\n    Ask.');
    expect(await html('!!! note that nothing follows')).toBe('<p>!!! note that nothing follows</p>');
    expect(await html('What???\n\n    code')).toContain('What???');
  });

  it('leave quotations as they are', async () => {
    expect(await html('> [a] said.')).toBe('<blockquote>\n<p>[a] said.</p>\n</blockquote>');
  });
});

describe('signs', () => {
  it.each([
    ['==one== and ==two *three*==', '<p><mark>one</mark> and <mark>two <em>three</em></mark></p>'],
    ['a == b and c == d', '<p>a == b and c == d</p>'],
    ['H~2~O, x^2^ and y^3^', '<p>H<sub>2</sub>O, x<sup>2</sup> and y<sup>3</sup></p>'],
    ['~~gone~~', '<p><del>gone</del></p>'],
    ['~gone for good~', '<p><del>gone for good</del></p>'],
    [':tada: :warning: :+1: at 10:30:45', '<p>🎉 ⚠️ 👍 at 10:30:45</p>'],
    [':not_an_emoji: and :100 people:', '<p>:not_an_emoji: and :100 people:</p>'],
    ['`:tada:`', '<p><code>:tada:</code></p>'],
    ['Ask first. ^block-id', '<p>Ask first.</p>'],
    ['2 ^ 3', '<p>2 ^ 3</p>'],
    ['Costs $5 and $10', '<p>Costs $5 and $10</p>'],
    ['Term\n: Meaning', expect.stringMatching(/^<dl>\s*<dt>Term<\/dt>\s*<dd>Meaning\s*<\/dd>\s*<\/dl>$/)],
    ['#tag in a text', '<p>#tag in a text</p>'],
  ])('%j', async (markdown, expected) => {
    expect(await html(markdown)).toEqual(expected);
    expect(listCodes(markdown)).toEqual([]);
  });

  it('give headings their own ids', () => {
    expect(
      read('## One {#own}\n\n## Two {: #two .class }\n\n## Three {three}').headings.map(({ id, text }) => [id, text]),
    ).toEqual([
      ['amd:own', 'One'],
      ['amd:two', 'Two'],
      ['amd:three-three', 'Three {three}'],
    ]);
  });
});

describe('formulas, drawings and code', () => {
  it('are set as MathML', async () => {
    expect(await html('So $a_1 * b_2$.')).toMatch(/^<p>So <math [^>]*><semantics><mrow><msub>/);
    expect(await html('$$\n\\frac{a}{b}\n$$')).toMatch(/^<math [^>]*display="block">/);
    expect(await html('```math\na^2\n```')).toMatch(/^<math [^>]*display="block">/);
  });

  it('stay as they were typed where they cannot be read, and run nothing', async () => {
    expect(await html('So $\\frac{$.')).toContain('\\frac{');
    expect(await html('$\\href{javascript:alert(1)}{x}$')).not.toMatch(/href=|javascript:[^<]*"/);
  });

  it('are code where nothing draws them', async () => {
    expect(await html('```mermaid\ngraph TD\n A-->B\n```')).toContain(
      '<code class="language-mermaid">graph TD\n A--&gt;B\n</code>',
    );
  });

  it('are coloured in classes, in a frame that scrolls', async () => {
    expect(await html('```js title="a.js" {1,3}\nconst a = 1;\n```')).toBe(
      '<div class="code-block" data-copy="Copy" data-copied="Copied"><pre tabindex="0" role="region" aria-label="Code 1"><code class="language-js"><span class="hljs-keyword">const</span> a = <span class="hljs-number">1</span>;\n</code></pre></div>',
    );
    expect(await html('```nolanguage\na\n```')).not.toContain('hljs');
  });
});

describe('what is meant for another tool', () => {
  it.each([
    ['a {% include note.html %} b'],
    ['a {{ site.name }} b'],
    ['a {{< ref "x" >}} b'],
    ['a {{% notice %}} b'],
    ['a <%= partial %> b'],
    ['a {: .class } b'],
  ])('is left out, with one warning: %s', async (markdown) => {
    expect((await html(markdown)).replace(/\s+/g, ' ')).toBe('<p>a b</p>');
    expect(listCodes(`${markdown}\n\n${markdown}`)).toEqual(['markup-template']);
  });

  it.each(['[TOC]', '[[toc]]', '[[_TOC_]]', '* TOC\n{:toc}', '${toc}'])(
    'leaves out a table of contents without a word: %s',
    async (markdown) => {
      expect(await html(`${markdown}\n\nText.`)).toBe('<p>Text.</p>');
      expect(listCodes(`${markdown}\n\nText.`)).toEqual([]);
    },
  );

  it('leaves out queries of Obsidian and comments', async () => {
    expect(await html('One.\n\n```dataview\nLIST\n```\n\n%% private %%\n\nTwo %% three\nfour %% five.')).toMatch(
      /^<p>One\.<\/p>\s*<p>Two\s+five\.<\/p>$/,
    );
    expect(await html('100 %% of 5 %')).toContain('100 %% of 5 %');
  });

  it('never makes a short answer of what remains', () => {
    const remains = '{{ site.name }} and {{< ref "x" >}}\n\nA text.';
    expect(read(remains, { isWhole: false }).shortAnswer).toBeUndefined();
    expect(read('We and they.\n\n{{< ref "x" >}} A text.', { isWhole: false }).shortAnswer?.text).toBe('We and they.');
  });

  it('leaves out what is said of a link or a picture behind it', async () => {
    expect(await html('![x](a.png){width=50%} and [y](b.md){.button target="_blank"} and f(x){y}')).toBe(
      '<p><img src="/media/a.png" width="4" height="3" alt="x" loading="lazy" decoding="async"/> and <a href="b.md">y</a> and f(x){y}</p>',
    );
  });

  it('is text where it is code', async () => {
    expect(await html('`{{ site.name }}` and `%% x %%`')).toBe(
      '<p><code>{{ site.name }}</code> and <code>%% x %%</code></p>',
    );
    expect(await html('{% raw %}{{ x }}{% endraw %}')).toBe('<p>{{ x }}</p>');
    expect(await html('{% highlight js %}\nlet a;\n{% endhighlight %}')).toContain('class="language-js"');
  });
});

it('knows where links and pictures are in a text with HTML in it', () => {
  const { images, links } = read('Press <kbd>x</kbd>.\n\n![a](b.png)\n\nSee [x](y.md) and <a href="z.md">z</a>.');
  expect(images).toMatchObject([{ location: { line: 3, column: 1 } }]);
  expect(links.map(({ location: { line, column } }) => [line, column])).toEqual([
    [5, 5],
    [5, 19],
  ]);
});

it('reads a text whose only words are those of pictures', () => {
  const { text, links } = read('![A flow](https://example.org/flow.png)');
  expect(text).toBe('A flow');
  expect(links).toMatchObject([{ url: 'https://example.org/flow.png', text: 'A flow' }]);
});

it('leaves a picture in the text where a short answer has no words', () => {
  const { images, shortAnswer } = read('## Short Answer\n\n![](a.png)\n\n## Why\n\nText.', { isWhole: false });
  expect(shortAnswer).toBeUndefined();
  expect(images).toHaveLength(1);
});
