import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countNumbers,
  decodeNumbers,
  decodePhrases,
  decodeWords,
  encodeNumbers,
  encodePhrases,
  encodeWords,
} from './codes';

describe('numbers as characters', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000)), (numbers) => {
        const text = encodeNumbers(numbers);
        expect(decodeNumbers(text)).toEqual(numbers);
        expect(countNumbers(text)).toBe(numbers.length);
      }),
    );
  });

  it('end no line, are whole characters, and need hardly an escape in JSON', () => {
    const many = encodeNumbers(Array.from({ length: 70_000 }, (_, number) => number));
    expect(many).not.toMatch(/[\n\p{Surrogate}]/u);
    expect(JSON.stringify(many).length).toBe(many.length + 3);
  });
});

describe('words without what they share', () => {
  it('come back as they were, whatever letters they have', () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) => text.toLowerCase().replace(/[A-Z\n]/g, ''));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(decodeWords(encodeWords(words))).toEqual(words);
      }),
    );
  });

  it('take less room the more they share', () => {
    expect(encodeWords(['decide', 'decision', 'desk'])).toBe('AdecideEsionCsk');
  });

  it('are refused if there are none', () => {
    expect(() => decodeWords('<html>')).toThrow();
  });
});

describe('phrases as numbers of their words', () => {
  const many = Array.from({ length: 9000 }, (_, index) => `w${index}`);

  it('come back, those of a line in the order of their words', () => {
    for (const lines of [
      [['w0', 'w0 w1'], [], ['w89 w90', 'w7199 w7200']],
      [['w8999 w8999 w0']],
      [[]],
      [[], []],
      [['w47', 'w48', 'w96', 'w4000']],
    ]) {
      expect(decodePhrases(encodePhrases(lines, many), many)).toEqual(lines);
    }
    expect(decodePhrases(encodePhrases([['w2 w1', 'w1 w9', 'w1']], many), many)).toEqual([['w1', 'w1 w9', 'w2 w1']]);
  });

  it('are refused where a number is cut off, has no word or is left over', () => {
    const encoded = encodePhrases([['w1 w2', 'w300']], many);
    expect(() => decodePhrases({ ...encoded, others: encoded.others.slice(1) }, many)).toThrow();
    expect(() => decodePhrases({ ...encoded, firsts: encoded.firsts.slice(0, -1) }, many)).toThrow();
    expect(() => decodePhrases({ ...encoded, firsts: `${encoded.firsts}#` }, many)).toThrow();
    expect(() => decodePhrases({ ...encoded, lengths: 'é' }, many)).toThrow();
    expect(() => decodePhrases(encoded, ['only'])).toThrow();
  });
});
