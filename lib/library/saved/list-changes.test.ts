import { expect, it } from 'vitest';
import { listChanges } from './list-changes';

it('finds what is new and what was edited', () => {
  expect(listChanges(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([1, 3]);
});

it('finds nothing in what was moved or taken away', () => {
  expect(listChanges(['a', 'b', 'c'], ['c', 'a'])).toEqual([]);
});
