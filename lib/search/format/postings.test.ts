import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePostings, decodeWeights, encodePostings, encodeWeights, PLACES } from './postings';

const posting = fc.record({
  article: fc.nat(200_000),
  impact: fc.double({ min: 0, max: 1, noNaN: true }),
  place: fc.constantFrom(...PLACES),
});
const list = fc
  .uniqueArray(posting, { selector: ({ article }) => article })
  .map((postings) => postings.sort((a, b) => a.article - b.article));

it('gives back articles and places, and impacts nearly', () => {
  fc.assert(
    fc.property(list, (postings) => {
      const back = decodePostings(encodePostings(postings));
      expect(back.map(({ article, place }) => [article, place])).toEqual(
        postings.map(({ article, place }) => [article, place]),
      );
      back.forEach(({ impact }, index) => expect(Math.abs(impact - postings[index]!.impact)).toBeLessThanOrEqual(0.17));
    }),
  );
});

it('writes a character for each, and no end of a line', () => {
  fc.assert(
    fc.property(list, (postings) => {
      const { distances, impacts } = encodePostings(postings);
      for (const text of [distances, impacts]) expect([...text]).toHaveLength(postings.length);
      expect(distances + impacts).not.toContain('\n');
    }),
  );
});

it('refuses what is not a list of postings', () => {
  expect(() => decodePostings({ distances: '!!', impacts: '!' })).toThrow();
  expect(() => decodePostings({ distances: '!', impacts: '~' })).toThrow();
  expect(() => decodePostings({ distances: '', impacts: '!' })).toThrow();
});

it('gives back weights to a third', () => {
  const back = decodeWeights(encodeWeights([0, 1, 7.5, 30.9]));
  [0, 1, 7.5, 30.9].forEach((weight, index) => expect(back[index]).toBeCloseTo(weight, 0));
});
