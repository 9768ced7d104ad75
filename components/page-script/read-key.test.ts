import { expect, it } from 'vitest';
import { readKey } from './read-key';

it('reads the letter of a key with Caps Lock and in other layouts', () => {
  expect(readKey({ key: 'n', code: 'KeyN' })).toBe('n');
  expect(readKey({ key: 'N', code: 'KeyN' })).toBe('n');
  expect(readKey({ key: 'т', code: 'KeyN' })).toBe('n');
  expect(readKey({ key: '?', code: 'Slash' })).toBe('?');
  expect(readKey({ key: 'Enter', code: 'Enter' })).toBe('enter');
});
