import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, createSpellingList, listCorrections } from './spelling';

it.each([
  ['review', 'review', 0],
  ['reveiw', 'review', 1],
  ['revew', 'review', 1],
  ['rrreview', 'review', 2],
  ['nurnout', 'burnout', 1],
])('counts the edits from %s to %s', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits);
});

it.each([
  ['reve', 'review', 1],
  ['revie', 'reviewed', 0],
  ['rveie', 'reviewed', 1],
  ['review', 'rev', 3],
])('counts the edits from %s to a beginning of %s', (a, b, edits) => {
  expect(editDistance(a, b, 2, true)).toBe(edits);
});

it('stops counting beyond the limit', () => {
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
});

it('counts the same both ways, and nothing between equals', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, a, 9)).toBe(0);
    }),
  );
});

it('leaves short words alone', () => {
  expect(listCorrections('teh', createSpellingList(['the', 'ten']))).toEqual([]);
});

it('prefers a kept first letter and a forgotten twin', () => {
  expect(
    listCorrections('acount', createSpellingList(['mount', 'account', 'recount'])).map(({ word }) => word)[0],
  ).toBe('account');
});

it('knows words by their sound where too many letters are wrong', () => {
  expect(
    listCorrections('beaurocratic', createSpellingList(['democratic', 'bureaucratic'])).map(({ word }) => word),
  ).toEqual(['bureaucratic']);
  expect(listCorrections('fysical', createSpellingList(['focal', 'physical'])).map(({ word }) => word)[0]).toBe(
    'physical',
  );
});

it('knows an unfinished word with a slip, and puts a whole word before it', () => {
  const list = createSpellingList(['accountability', 'accounts']);
  const correct = (typed: string) => listCorrections(typed, list, { isUnfinished: true }).map(({ word }) => word);
  expect(correct('acountabi')).toEqual(['accountability']);
  expect(correct('acounts')).toEqual(['accounts']);
  expect(correct('acoun')).toEqual([]);
  expect(listCorrections('acountabi', list)).toEqual([]);
});
