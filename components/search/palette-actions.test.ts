import { expect, it } from 'vitest';
import { findActions, PALETTE_ACTIONS } from './palette-actions';

it.each([
  ['dark', ['Theme: Dark']],
  ['th li', ['Theme: Light']],
  ['random', ['A random question']],
  ['arger', []],
  ['text large', ['Text size: Large', 'Text size: Largest']],
])('finds actions by the beginnings of their words: %s', (typed, names) => {
  expect(findActions(typed).map(({ name }) => name)).toEqual(names);
});

it('has every action once, all of them before anything is typed', () => {
  expect(findActions('')).toEqual(PALETTE_ACTIONS);
  expect(new Set(PALETTE_ACTIONS.map(({ name }) => name)).size).toBe(PALETTE_ACTIONS.length);
});
