import { expect, it } from 'vitest';
import { firstSentence, inSentence, shorten } from './sentences';

it('leaves a short text alone', () => {
  expect(shorten('  One\nthing. ', 20)).toBe('One thing.');
});

it('cuts at the end of a sentence where that leaves enough', () => {
  expect(shorten('One thing is so. Another thing is not.', 25)).toBe('One thing is so.');
});

it('cuts at the end of a word where no sentence ends in time', () => {
  expect(shorten('A very long sentence without an end', 15)).toBe('A very long…');
});

it('finds the first sentence with its closing quotation mark', () => {
  expect(firstSentence('"Why?" she asked. He left.')).toBe('"Why?"');
  expect(firstSentence('no end')).toBe('no end');
});

it.each([
  ['Psychological safety', 'psychological safety'],
  ['OKRs', 'OKRs'],
  ['', ''],
])('writes %j within a sentence as %j', (name, expected) => {
  expect(inSentence(name)).toBe(expected);
});
