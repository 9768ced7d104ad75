import { expect, test } from 'vitest';
import { createLatest } from './api';

test('one job at a time, and of those that wait only the last', async () => {
  const ends: (() => void)[] = [];
  const begun: string[] = [];
  const runLatest = createLatest();
  const draw = (key: string) =>
    runLatest(async () => {
      begun.push(key);
      await new Promise<void>((end) => ends.push(end));
    });
  const all = draw('a');
  void draw('ab');
  void draw('abc');
  expect(begun).toEqual(['a']);
  ends.shift()!();
  await Promise.resolve();
  await Promise.resolve();
  expect(begun).toEqual(['a', 'abc']);
  ends.shift()!();
  await all;
  void draw('abcd');
  expect(begun).toEqual(['a', 'abc', 'abcd']);
});
