import { expect, it } from 'vitest';
import { LOADER } from './load-runtime';

it('weighs less than a kilobyte', () => {
  expect(Buffer.byteLength(LOADER)).toBeLessThan(1024);
});

it('can stand in a page as it is', () => {
  expect(LOADER).not.toMatch(/<\/|<!--/);
});
