import { expect, it } from 'vitest';
import { highlight } from './snippet';
import { findSnippet, hasPhrase } from './snippet';

const stems = new Map([
  ['trust', 2],
  ['promis', 1],
]);

it('takes the sentences that say most of what was asked', () => {
  const text = 'A first line about trust.\n\nA promise was broken, and trust with it.\n\nAn end.';
  expect(findSnippet(text, stems)).toBe('A promise was broken, and trust with it.');
});

it('takes off front matter, headings and the marks of Markdown', () => {
  const text = '---\ntitle: Trust?\n---\n# Trust\n\n- **Trust** is [a promise](x.md).[^1]\n';
  expect(findSnippet(text, stems)).toBe('Trust is a promise.');
});

it('cuts a sentence that is too long around the match', () => {
  const snippet = findSnippet(`${'Word '.repeat(100)}trust ${'word '.repeat(100)}`, stems)!;
  expect(snippet.length).toBeLessThan(260);
  expect(snippet).toContain('trust');
});

it('has none where no word is found', () => {
  expect(findSnippet('Nothing of it.', stems)).toBeUndefined();
});

it('finds a phrase across marks and case, not across paragraphs', () => {
  expect(hasPhrase('He said: *Wait for* one person.', 'wait for one')).toBe(true);
  expect(hasPhrase('wait for\n\none', 'wait for one')).toBe(false);
  expect(hasPhrase('await for one', 'wait for one')).toBe(false);
});

it('marks every form of a word and gives the text back whole', () => {
  const marked = highlight('Trusting people: trust <b>them</b>.', new Set(['trust']));
  expect(marked.filter(([, isMatch]) => isMatch).map(([text]) => text)).toEqual(['Trusting', 'trust']);
  expect(marked.map(([text]) => text).join('')).toBe('Trusting people: trust <b>them</b>.');
});
