import { expect, it } from 'vitest';
import { getLetter } from './question-index';

it.each([
  ['Être', 'e'],
  ['zebra', 'z'],
  ['إجازة', 'ا'],
  ['Ёлка', 'е'],
  ['ガイド', 'か'],
  ['がいど', 'か'],
  ['会议', '漢'],
  ['給料日', '漢'],
  ['50/50', '0'],
  ['', '0'],
])('files %j under %j', (word, letter) => {
  expect(getLetter(word)).toBe(letter);
});
