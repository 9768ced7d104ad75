import { expect, it } from 'vitest';
import { createComparison, createTermVectors } from './term-vectors';

const count = (text: string) => new Map(text.split(' ').map((term) => [term, text.split(term).length - 1]));

it('weighs a rare term more, and gives vectors of unit length', () => {
  const [vector] = createTermVectors(['trust fades', 'trust holds', 'trust grows'].map(count));
  expect(vector!.get('fades')).toBeGreaterThan(vector!.get('trust')!);
  expect(Math.hypot(...vector!.values())).toBeCloseTo(1);
});

it('takes only terms that tell texts apart, and so many of them', () => {
  const counts = ['b c d a', 'a b'].map(count);
  expect([...createTermVectors(counts, { isTelling: (frequency) => frequency < 2 })[0]!.keys()]).toEqual(['c', 'd']);
  expect([...createTermVectors(counts, { most: 3 })[0]!.keys()]).toEqual(['c', 'd', 'a']);
});

it('compares one text with all others, leaving out terms of too many', () => {
  const vectors = createTermVectors(['a b', 'a b', 'c'].map(count));
  expect([...createComparison(vectors)(0)].map((cosine) => cosine.toFixed(2))).toEqual(['1.00', '1.00', '0.00']);
  expect([...createComparison(vectors, 1)(0)]).toEqual([0, 0, 0]);
});

it('has nothing to compare in an empty text', () => {
  expect(createTermVectors([new Map()])[0]!.size).toBe(0);
});
