import { expect, it } from 'vitest';
import { inferCategory } from './place-on-map';

it.each([
  ['What is tacit knowledge?', 0],
  ['"What" does trust consist of?', 0],
  ['Why do teams stop talking?', 1],
  ['What causes burnout?', 1],
  ['How do you choose who chooses?', 2],
  ['How do you know whether it works?', 3],
  ['What metrics show alignment?', 3],
  ['How do you keep a culture when you grow?', 4],
  ['Trust', undefined],
])('reads %s as kind %s', (title, kind) => {
  expect(inferCategory(title)).toBe(kind);
});
