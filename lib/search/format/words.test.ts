import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWords, encodeWords } from './words';

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
