import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeLsa, encodeLsa } from '../format/lsa';
import { search } from './search';
import { aSource } from '../build/test-factories';

const SKETCHES = [
  { title: 'How do you win customers?', answer: 'Sellers call buyers. Buyers sign orders. Sellers earn a commission.' },
  {
    title: 'How do you close a quarter?',
    answer: 'Sellers chase orders. A commission is paid for orders that buyers sign.',
  },
  {
    title: 'How do mechanics mend a seal?',
    answer: 'Mechanics open the casing. The seal is worn. Mechanics fit a gasket.',
  },
  {
    title: 'How does a seal leak?',
    answer: 'The gasket and the seal age. Mechanics replace both, and test the casing.',
  },
];

it('leads to an article that shares no word with the query but stands where the query does', async () => {
  const source = await aSource(SKETCHES, []);
  const { results } = await search(source, 'leak');
  expect(results.map(({ title }) => title).slice(0, 2)).toEqual([SKETCHES[3]!.title, SKETCHES[2]!.title]);
});

it('does not put lsa before the words themselves', async () => {
  const source = await aSource(SKETCHES, []);
  for (const { title } of SKETCHES) {
    const { results } = await search(source, title);
    expect(results[0]!.title).toBe(title);
  }
});

it('finds nothing similarities to a query whose words are unknown', async () => {
  expect((await search(await aSource(SKETCHES, []), 'zzxqv wrtzp')).results).toEqual([]);
});

it('places a single article, and none at all', async () => {
  expect((await search(await aSource(SKETCHES.slice(0, 1), []), 'customers')).results).toHaveLength(1);
  expect((await search(await aSource([], []), 'customers')).results).toEqual([]);
});

it('keeps the scale of a vector within an eighth, its values within half a step, and every sign', () => {
  const number = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000);
  const places = fc.array(fc.array(number, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(places, (rows) => {
      const decoded = decodeLsa(encodeLsa({ singularValues: [3, 2, 1], vectors: rows }));
      expect(decoded.singularValues).toEqual([3, 2, 1]);
      rows.forEach((row, index) => {
        const back = decoded.vectors[index]!;
        const [most, scale] = [row, back].map((values) => Math.max(...values.map(Math.abs)));
        expect(Math.abs(scale! - most!)).toBeLessThanOrEqual(most! / 8);
        row.forEach((value, at) => {
          expect(Math.abs(back[at]! - (value * scale!) / (most || 1))).toBeLessThanOrEqual(scale! / 4 + 1e-9);
          expect(back[at]! * value).toBeGreaterThanOrEqual(0);
        });
      });
    }),
  );
});

it('takes what is smaller than its smallest scale for nothing', () => {
  expect(decodeLsa(encodeLsa({ singularValues: [1], vectors: [[1e-9], [0]] })).vectors).toEqual([[0], [0]]);
});

it('refuses a text that is no encoded space', () => {
  expect(() => decodeLsa('2 1\n5##')).not.toThrow();
  expect(() => decodeLsa('2 1\n5#')).toThrow();
  expect(() => decodeLsa('2 1\n5')).toThrow();
});
