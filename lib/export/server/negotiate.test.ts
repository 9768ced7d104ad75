import { expect, it } from 'vitest';
import { chooseEncoding } from './negotiate';

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, br;q=0', 'gzip'],
  ['br;q=0.0', undefined],
  ['BR', 'br'],
  ['*', 'br'],
  ['brotli', undefined],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('for %s chooses %s', (accepted, name) => {
  expect(chooseEncoding({ 'accept-encoding': accepted }, () => true)?.name).toBe(name);
});

it('takes what there is', () => {
  const headers = { 'accept-encoding': 'br, gzip' };
  expect(chooseEncoding(headers, ({ name }) => name === 'gzip')?.name).toBe('gzip');
  expect(chooseEncoding(headers, () => false)).toBeUndefined();
});
