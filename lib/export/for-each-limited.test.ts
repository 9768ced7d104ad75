import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { forEachLimited } from './for-each-limited';

it('does everything, a few at a time', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await forEachLimited(Array.from({ length: 50 }).keys(), async (item) => {
    running += 1;
    most = Math.max(most, running);
    await wait(1);
    running -= 1;
    done.push(item);
  });
  expect(done.sort((a, b) => a - b)).toEqual([...Array.from({ length: 50 }).keys()]);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(8);
});

it('ends with the first failure', async () => {
  const started: number[] = [];
  const work = forEachLimited(Array.from({ length: 1000 }).keys(), async (item) => {
    started.push(item);
    await wait(1);
    if (item === 3) throw new Error('no room left');
  });
  await expect(work).rejects.toThrow('no room left');
  expect(started.length).toBeLessThan(50);
});
