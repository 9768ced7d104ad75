import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from './break-lines';

const measure = (line: string) => [...line].length;

it('breaks into even lines', () => {
  expect(breakLines('one two three four', 14, 4, measure)).toEqual(['one two', 'three four']);
});

it('ends with an ellipsis where there is no room', () => {
  expect(breakLines('one two three four', 5, 2, measure)).toEqual(['one', 'two…']);
});

it('cuts a word that is wider than a line', () => {
  expect(breakLines('incomprehensible', 8, 4, measure)).toEqual(['incompre', 'hensible']);
});

it.each(['', '   '])('has no lines for nothing: %j', (text) => {
  expect(breakLines(text, 10, 3, measure)).toEqual([]);
});

it('never fills more lines, or wider ones, than it may', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300 }),
      fc.integer({ min: 2, max: 40 }),
      fc.integer({ min: 1, max: 7 }),
      (text, width, most) => {
        const lines = breakLines(text, width, most, measure);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(lines.every((line) => measure(line) <= width)).toBe(true);
      },
    ),
  );
});
