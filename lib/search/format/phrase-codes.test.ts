import { describe, expect, it } from 'vitest';
import { decodePhrases, encodePhrases } from './phrase-codes';

describe('phrases as numbers of their words', () => {
  const many = Array.from({ length: 9000 }, (_, index) => `w${index}`);

  it('come back, those of a line in the order of their words', () => {
    for (const phrases of ['w0,w0 w1\n\nw89 w90,w7199 w7200', 'w8999 w8999 w0', '', '\n', 'w47,w48,w96,w4000']) {
      expect(decodePhrases(encodePhrases(phrases, many), many)).toBe(phrases);
    }
    expect(decodePhrases(encodePhrases('w2 w1,w1 w9,w1', many), many)).toBe('w1,w1 w9,w2 w1');
  });

  it('need no escape in JSON but for the end of a line', () => {
    const { firsts, others } = encodePhrases(many.map((word) => `${word} ${word}`).join(','), many);
    expect(JSON.stringify(firsts + others)).toBe(`"${firsts}${others}"`);
  });

  it('are refused where a number is cut off, has no word or is left over', () => {
    const encoded = encodePhrases('w1 w2,w300', many);
    expect(() => decodePhrases({ ...encoded, others: encoded.others.slice(1) }, many)).toThrow();
    expect(() => decodePhrases({ ...encoded, firsts: encoded.firsts.slice(0, -1) }, many)).toThrow();
    expect(() => decodePhrases({ ...encoded, firsts: `${encoded.firsts}#` }, many)).toThrow();
    expect(() => decodePhrases({ ...encoded, lengths: 'é' }, many)).toThrow();
    expect(() => decodePhrases(encoded, ['only'])).toThrow();
  });
});
