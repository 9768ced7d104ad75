import { expect, it } from 'vitest';
import { decodeBloomFilter, encodeBloomFilter } from './bloom-filter';

const entries = Array.from({ length: 5000 }, (_, index) => `word${index}`);
const has = decodeBloomFilter(encodeBloomFilter(entries));

it('knows every entry', () => {
  expect(entries.every(has)).toBe(true);
});

it('takes few others for entries', () => {
  const wrong = entries.filter((entry) => has(`no${entry}`));
  expect(wrong.length).toBeLessThan(entries.length * 0.02);
});

it('may be empty', () => {
  expect(decodeBloomFilter(encodeBloomFilter([]))('word')).toBe(false);
});
