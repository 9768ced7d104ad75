import { expect, it } from 'vitest';
import { inSentence, shorten } from './sentences';

it('leaves a short text alone', () => {
  expect(shorten('  One\nthing. ', 20)).toBe('One thing.');
});

it('cuts at the end of a sentence where that leaves enough', () => {
  expect(shorten('One thing is so. Another thing is not.', 25)).toBe('One thing is so.');
});

it('cuts at the end of a word where no sentence ends in time', () => {
  expect(shorten('A very long sentence without an end', 15)).toBe('A very long…');
});

it.each([
  ['Psychological safety', 'psychological safety'],
  ['OKRs', 'OKRs'],
  ['', ''],
])('writes %j within a sentence as %j', (name, expected) => {
  expect(inSentence(name)).toBe(expected);
});
