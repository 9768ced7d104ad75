import { expect, it } from 'vitest';
import { readMarkdown } from './read-markdown';

function read(body: string, format: 'md' | 'mdx' = 'md') {
  const document = readMarkdown({ path: 'a.md', format, body, bodyLine: 10 });
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
  const { shortAnswer, body } = read(`# Why?\n\n${heading}\n\nBecause *it* is.\n\n## More\n\nText.`);
  expect(shortAnswer).toEqual({ markdown: 'Because *it* is.', text: 'Because it is.', from: 'section' });
  expect(body).toBe('## More\n\nText.');
});

it('finds a short answer behind a label in bold, and takes no more than its paragraph', () => {
  const { shortAnswer, body } = read('**Short Answer:** Because.\n\nText.');
  expect(shortAnswer?.text).toBe('Because.');
  expect(body).toBe('Text.');
});

it('takes the paragraph an article opens with when there is no short-answer section', () => {
  const { shortAnswer, body } = read('# Why?\n\nBecause it is.\n\n## More\n\nText.');
  expect(shortAnswer).toMatchObject({ text: 'Because it is.', from: 'opening' });
  expect(body).toBe('## More\n\nText.');
});

it('carries the addresses that a short answer refers to', () => {
  const { shortAnswer } = read('## Short Answer\n\nSee [this][1].\n\n## More\n\nText.\n\n[1]: this.md');
  expect(shortAnswer?.markdown).toBe('See [this][1].\n\n[1]: this.md');
});

it('lifts the closing lists out, with the rule before them', () => {
  const { relatedDimensions, seeAlso, body } = read(
    'Open.\n\nText.\n\n---\n\n**Related Dimensions:**\n- Trust & Integrity\n- **Role Clarity**\n\n**See Also:**\n* [All](https://example.org)\n* Plain',
  );
  expect(relatedDimensions.map(({ text }) => text)).toEqual(['Trust & Integrity', 'Role Clarity']);
  expect(seeAlso.map(({ text, url }) => [text, url])).toEqual([
    ['All', 'https://example.org'],
    ['Plain', undefined],
  ]);
  expect(body).toBe('Text.');
});

it('reads closing lists that are one line', () => {
  const { relatedDimensions } = read(
    'Open.\n\nText.\n\n**Related Dimensions:** Trust & Integrity, Role Clarity · Culture',
  );
  expect(relatedDimensions.map(({ text }) => text)).toEqual(['Trust & Integrity', 'Role Clarity', 'Culture']);
});

it('lifts related questions from a heading of their own', () => {
  const { relatedQuestions, body } = read('Open.\n\nText.\n\n## Related Questions\n\n1. Why?\n2. [How?](how.md)\n');
  expect(relatedQuestions.map(({ text, url }) => [text, url])).toEqual([
    ['Why?', undefined],
    ['How?', 'how.md'],
  ]);
  expect(body).toBe('Text.');
});

it.each(['**NOTES FOR REVIEW:**', '**SEO OPTIMIZATION NOTES:**', '## SEO Notes', '## NOTES FOR ANN'])(
  'keeps back the writers’ notes under %s',
  (label) => {
    const { body, codes } = read(`Open.\n\nText.\n\n---\n\n${label}\n- Keyword: trust\n\nMore of it.`);
    expect(body).toBe('Text.');
    expect(codes).toContain('writers-notes');
  },
);

it('publishes a paragraph that only begins with a note', () => {
  expect(read('Open.\n\n**Take notes:** they help.').body).toBe('**Take notes:** they help.');
});

it('says where in the file a fault is', () => {
  const { findings } = read('One.\n\nTwo <b>bold</b>.');
  expect(findings).toMatchObject([{ code: 'markup-html', line: 12, column: 5, length: 3 }]);
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
