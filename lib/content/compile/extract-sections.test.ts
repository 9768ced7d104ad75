import { expect, it } from 'vitest';
import { render } from './test-factories';
import { readMarkdown } from './read-markdown';

function read(body: string, format: 'md' | 'mdx' = 'md') {
  const document = readMarkdown({ path: 'a.md', format, title: 'Why?', body, bodyLine: 10 });
  return { ...document, codes: document.findings.map(({ code }) => code) };
}

it.each([
  '## Short Answer',
  '## Quick Answer',
  '## Short answer',
  '## **Short Answer**',
  '### The short answer:',
  '## TL;DR',
])('finds the short answer under "%s"', (heading) => {
  const { shortAnswer, text } = read(`# Why?\n\n${heading}\n\nBecause *it* is.\n\n## More\n\nText.`);
  expect(shortAnswer).toEqual({ text: 'Because it is.', from: 'section' });
  expect(text).toBe('More\nText.');
});

it('finds a short answer behind a label in bold, and takes no more than its paragraph', () => {
  const { shortAnswer, text } = read('**Short Answer:** Because.\n\nText.');
  expect(shortAnswer?.text).toBe('Because.');
  expect(text).toBe('Text.');
});

it('takes the paragraph an article opens with when there is no short-answer section', () => {
  const { shortAnswer, text } = read('# Why?\n\nBecause it is.\n\n## More\n\nText.');
  expect(shortAnswer).toMatchObject({ text: 'Because it is.', from: 'opening' });
  expect(text).toBe('More\nText.');
});

it('carries the addresses that a short answer refers to', () => {
  const { links } = read('## Short Answer\n\nSee [this][1].\n\n## More\n\nText.\n\n[1]: this.md');
  expect(links.map(({ url }) => url)).toEqual(['this.md']);
});

it.each([
  ['introduces a list', 'You need three things:\n\n1. Ask.\n2. Wait.\n\nThat is all.'],
  ['is before a list', 'You need this\n\n- Ask.\n\nThat is all.'],
  ['is before code', 'Run this.\n\n```\nnpm\n```\n\nThat is all.'],
  ['is a whole page', `${'Word '.repeat(90)}.\n\nThat is all.`],
  ['is all there is', 'Because.'],
  ['comes after a heading', '## Who\n\nWe make good things.\n\n## Where\n\nHere.'],
])('takes no opening that %s', (_, body) => {
  const { shortAnswer, text } = read(body);
  expect(shortAnswer).toBeUndefined();
  expect(text).toContain(
    body
      .split(/[:.\n]/)[0]!
      .replace(/^#+ /, '')
      .trim(),
  );
});

it.each([
  [
    'notes that are part of the article',
    '## Implementation notes\n\nSign it.\n\n## NOTES\n\nTell support.',
    'Sign it.',
  ],
  ['a remark in bold', '**NOTE:** Ask first.\n\n1. Build it.', 'Ask first.'],
  ['further reading that is a sentence', '## Further reading\n\nThe book by Ann is good.', 'The book by Ann'],
  ['a see-also that names what no link leads to', '**See Also:**\n\n- [a](a.md)\n- The old manual', 'The old manual'],
  ['related questions with a remark', '## Related Questions\n\n- Why?\n\nAsk Ann too.', 'Ask Ann too.'],
  ['a see-also within a sentence', '**See Also:** [a](a.md), which Ann wrote.', 'which Ann wrote'],
])('leaves %s in the text', (_, body, words) => {
  const { text, codes } = read(`Open.\n\nText.\n\n${body}\n\n## After\n\nRest.`);
  expect(text).toContain(words);
  expect(codes).not.toContain('writers-notes');
});

it('keeps a heading that says something else than the title', () => {
  expect(read('# How much leave do we get in a year?\n\nThirty days.').headings).toMatchObject([
    { depth: 2, text: 'How much leave do we get in a year?' },
  ]);
  expect(read('# **Why**\n\nBecause.').headings).toEqual([]);
});

it('shows the cells beyond the heading row', async () => {
  const { html } = await render('| a | b |\n| - | - |\n| 1 | 2 | 3 |');
  expect(html).toContain('>3</td>');
});

it('extracts the closing lists, with the rule before them', () => {
  const { relatedDimensions, seeAlso, text } = read(
    'Open.\n\nText.\n\n---\n\n**Related Dimensions:**\n- Tools & Sheds\n- **Root Depth**\n\n**See Also:**\n* [All](https://example.org)\n* [More](more.md)',
  );
  expect(relatedDimensions.map(({ text }) => text)).toEqual(['Tools & Sheds', 'Root Depth']);
  expect(seeAlso.map(({ text, url }) => [text, url])).toEqual([
    ['All', 'https://example.org'],
    ['More', 'more.md'],
  ]);
  expect(text).toBe('Text.');
});

it('reads closing lists that are one line', () => {
  const { relatedDimensions } = read('Open.\n\nText.\n\n**Related Dimensions:** Tools & Sheds, Root Depth · Culture');
  expect(relatedDimensions.map(({ text }) => text)).toEqual(['Tools & Sheds', 'Root Depth', 'Culture']);
});

it('extracts related questions from a heading of their own', () => {
  const { relatedQuestions, text } = read('Open.\n\nText.\n\n## Related Questions\n\n1. Why?\n2. [How?](how.md)\n');
  expect(relatedQuestions.map(({ text, url }) => [text, url])).toEqual([
    ['Why?', undefined],
    ['How?', 'how.md'],
  ]);
  expect(text).toBe('Text.');
});

it.each(['**NOTES FOR REVIEW:**', '**SEO OPTIMIZATION NOTES:**', '**NOTES FOR ANN**:'])(
  'keeps back the writers’ notes under %s',
  (label) => {
    const { text, codes } = read(`Open.\n\nText.\n\n---\n\n${label}\n- Keyword: trust\n\nMore of it.`);
    expect(text).toBe('Text.');
    expect(codes).toContain('writers-notes');
  },
);

it('publishes a paragraph that only begins with a note', () => {
  expect(read('Open.\n\n**Take notes:** they help.').text).toBe('Take notes: they help.');
});

it('says where in the file a fault is', () => {
  const { findings } = read('One.\n\nTwo <u>low</u> and <big>bold</big>.');
  expect(findings).toMatchObject([{ code: 'markup-html', line: 12, column: 20, length: 5 }]);
});

it('gives headings the ids that the page will have', () => {
  const { headings } = read('Open.\n\n## **Why** this?\n\n## Why this?\n\n### Sources\n\n# Second first');
  expect(headings).toEqual([
    { depth: 2, text: 'Why this?', id: 'why-this' },
    { depth: 2, text: 'Why this?', id: 'why-this-1' },
    { depth: 3, text: 'Sources', id: 'sources-1' },
    { depth: 2, text: 'Second first', id: 'second-first' },
  ]);
});

it('counts the words that a reader reads', () => {
  expect(
    read('## Short Answer\n\nOne two.\n\n## Three\n\nFour [five](x.md) `six`.\n\n| a | b |\n| - | - |\n| c | d |')
      .words,
  ).toBe(10);
});
