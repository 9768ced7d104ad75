import { expect, it } from 'vitest';
import { createProgress } from './progress';

function run(isTerminal: boolean): string {
  let text = '';
  let time = 0;
  const progress = createProgress({ write: (more) => void (text += more), isTerminal, now: () => time });
  progress.start('post-process pages');
  progress.expect(100);
  for (let count = 0; count < 100; count += 1) {
    time += 50;
    progress.tick();
  }
  progress.end();
  return text;
}

it('shows count, rate and time left where a line can be written over', () => {
  expect(run(true)).toContain('\r\u001b[K  post-process pages: 40 of 100, 20 a second, 3.0 s left');
});

it('is quiet elsewhere: one line a step', () => {
  expect(run(false)).toBe('  post-process pages (100): 5.0 s\n');
});
