import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openHistory } from './history';
import { applyStep, findStep } from './step';
import { createFolder } from './test-folder';

test('a step leads from any text to any other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '🌱') }),
      fc.string({ unit: fc.constantFrom('a', 'b') }),
      (a, b) => {
        const step = findStep(a, b);
        expect(step ? applyStep(a, step) : a).toBe(b);
      },
    ),
  );
});

test('what was recorded is there again, up to the moment of a crash', () => {
  const { root } = createFolder({});
  const folder = join(root, 'history');
  openHistory(folder, 'a.md').reset('one');
  openHistory(folder, 'a.md').record('one two');
  openHistory(folder, 'a.md').record('one two three');
  const file = join(folder, readdirSync(folder)[0]!);
  const whole = readFileSync(file, 'utf8');
  for (let length = whole.length; length > whole.indexOf('\n'); length -= 1) {
    writeFileSync(file, whole.slice(0, length));
    expect(['one', 'one two', 'one two three']).toContain(openHistory(folder, 'a.md').read()!.text);
  }
  writeFileSync(file, whole);
  appendFileSync(file, '{"from":1,"rem');
  openHistory(folder, 'a.md').record('one two three four');
  expect(openHistory(folder, 'a.md').read()).toMatchObject({ base: 'one', text: 'one two three four' });
  expect(openHistory(folder, 'b.md').read()).toBeUndefined();
});
