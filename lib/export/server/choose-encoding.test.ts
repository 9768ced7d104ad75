import { expect, it } from 'vitest';
import { chooseEncoding } from './choose-encoding';

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, br;q=0', 'gzip'],
  ['br;q=0.0', undefined],
  ['BR', 'br'],
  ['brotli', undefined],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('for %s chooses %s', (accepted, name) => {
  expect(chooseEncoding(accepted, () => true)?.name).toBe(name);
});

it('takes what there is', () => {
  expect(chooseEncoding('br, gzip', ({ name }) => name === 'gzip')?.name).toBe('gzip');
  expect(chooseEncoding('br, gzip', () => false)).toBeUndefined();
});
