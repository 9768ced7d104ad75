import { expect, it } from 'vitest';
import { fnv1a } from './fnv1a';

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('gives %j the number that the standard gives it', (text, expected) => {
  expect(fnv1a(text)).toBe(expected);
});

it('takes a text by code points, and parts as they are', () => {
  expect(fnv1a('\u{1d49c}')).toBe(fnv1a(['\u{1d49c}']));
  expect(fnv1a('\u{1d49c}')).not.toBe(fnv1a('\u{1d49c}'.split('')));
});
