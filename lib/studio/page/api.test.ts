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

test('a job that fails does not take the one that waits with it', async () => {
  const begun: string[] = [];
  const runLatest = createLatest();
  let fail: (error: Error) => void = () => undefined;
  const draw = (key: string) => runLatest(() => Promise.resolve(void begun.push(key)));
  const first = runLatest(() => new Promise((_, reject) => (fail = reject)));
  void draw('ab');
  void draw('abc');
  fail(new Error('what nobody waits for any more'));
  await first;
  expect(begun).toEqual(['abc']);
  // With nothing behind it, the failure is what there is to say.
  await expect(runLatest(() => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer');
  await draw('abcd');
  expect(begun).toEqual(['abc', 'abcd']);
});
