import { expect, it } from 'vitest';
import { addNames } from './list-names';

it('finds elements, classes, ids and custom properties, decoded', () => {
  const names = new Set<string>();
  addNames(names, '<svg class="a b" id="i"><textPath fill="var(--c)"/><p class="[&amp;_p]:x  a"></p></svg>');
  expect(names).toEqual(new Set(['svg', '.a', '.b', '#i', 'textpath', '--c', 'p', '.[&_p]:x']));
});
