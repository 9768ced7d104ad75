import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addAll, MAX_TITLE_LENGTH, MAX_ARTICLES, move, parseSelection, parseTitle, writeSelection } from './selection';

it('reads back what it has written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { maxLength: 50 }), (slugs) => {
      expect(parseSelection(writeSelection(slugs), () => true)).toEqual(slugs.length === 0 ? [''] : slugs);
    }),
  );
});

it('reads back the title that it has written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.boolean(), (title, isEmpty) => {
      expect(parseTitle(writeSelection(isEmpty ? [] : ['a'], title))).toBe(title);
    }),
  );
  expect(parseTitle(`?title=${'x'.repeat(900)}`)).toHaveLength(MAX_TITLE_LENGTH);
  expect(writeSelection([], '\ud800')).toBe('?title=%EF%BF%BD');
});

it.each(['', '?', '?articles=', '?articles=,,', '?articles=%00', '?articles=<b>,__proto__', '?other=a'])(
  'takes nothing from %s that does not exist',
  (query) => expect(parseSelection(query, (slug) => slug === 'a')).toEqual([]),
);

it('puts each article in once, and not without end', () => {
  expect(addAll(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
  expect(
    addAll(
      [],
      Array.from({ length: 900 }, (_, index) => `a${index}`),
    ),
  ).toHaveLength(MAX_ARTICLES);
});

it('moves an article, and leaves it at the ends', () => {
  expect(move(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(move(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(move(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  expect(move(['a'], 'x', 1)).toEqual(['a']);
});
