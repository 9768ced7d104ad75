import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createVocabulary } from './vocabulary';

/** What a typed word is corrected to. */
function correct(typed: string, words: readonly string[], isUnfinished = false) {
  return createVocabulary(words).correct(typed, isUnfinished);
}

it.each([
  ['review', 'review', -0.4],
  ['reveiw', 'review', 1],
  ['revew', 'review', 1],
  ['rrreviews', 'reviews', 1.6],
  ['nurnout', 'burnout', 1.6],
  ['acount', 'account', 0.6],
])('counts the edits from %s to %s, a first letter as more and a twin as less', (typed, word, cost) => {
  expect(correct(typed, [word])).toEqual([{ word, cost: expect.closeTo(cost) as number }]);
});

it.each([
  ['reviwe', 'reviewed'],
  ['reviee', 'reviewed'],
  ['rveiewe', 'reviewed'],
])('takes %s for the beginning of %s, but for one slip', (typed, word) => {
  expect(correct(typed, [word, 'revolver'], true)[0]).toEqual({ word, cost: 1.3 });
  expect(correct('rwviwe', [word], true)).toEqual([]);
});

it('finds nothing further away than two edits, four letters or less apart', () => {
  expect(correct('abcdefgh', ['uvwxyzst'])).toEqual([]);
  expect(correct('teh', ['the', 'ten'])).toEqual([]);
});

it('counts the same both ways, but for the first letter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 8, maxLength: 9 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(correct(`x${a}`, [`x${b}`])[0]?.cost).toBe(correct(`x${b}`, [`x${a}`])[0]?.cost);
      expect(correct(a, [a])[0]?.cost).toBe(-0.4);
    }),
  );
});

it('prefers a kept first letter and a forgotten twin', () => {
  expect(correct('acount', ['mount', 'account', 'recount'])[0]?.word).toBe('account');
});

it('knows words by their sound where too many letters are wrong', () => {
  expect(correct('beaurocratic', ['democratic', 'bureaucratic']).map(({ word }) => word)).toEqual(['bureaucratic']);
  expect(correct('fysical', ['focal', 'physical'])[0]?.word).toBe('physical');
});

it('knows an unfinished word with a slip, and puts a whole word before it', () => {
  const words = ['accountability', 'accounts'];
  const complete = (typed: string) => correct(typed, words, true).map(({ word }) => word);
  expect(complete('acountabi')).toEqual(['accountability']);
  expect(complete('acounts')).toEqual(['accounts']);
  expect(complete('acoun')).toEqual([]);
  expect(correct('acountabi', words)).toEqual([]);
});
