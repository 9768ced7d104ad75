import { expect, it } from 'vitest';
import { foldSpelling, foldWord } from './fold';

it.each([
  ['Organisational Culture', 'organizational culture'],
  ['organisational-culture', 'organizational culture'],
  ['Root Depth & Drainage', 'root depth and drainage'],
  ['Behaviour', 'behavior'],
  ['programmes and centres', 'programs and centers'],
  ['analysing the judgement', 'analyzing the judgment'],
  ['travelling, cancelled', 'traveling canceled'],
  ['Café', 'cafe'],
  ['', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldSpelling(text)).toBe(folded);
});

it.each([
  'promise',
  'exercises',
  'surprised',
  'enterprise',
  'raise',
  'wise',
  'advertising',
  'our',
  'four',
  'supervisor',
])('leaves %s as it is on both sides of the ocean', (word) => {
  expect(foldSpelling(word)).toBe(word);
});

it.each(["Don't", 'Don’t', 'Donʼt'])('reads %s as one word', (word) => {
  expect(foldWord(word)).toBe('dont');
});

it.each([
  ['Straße', 'strasse'],
  ['Œuvre', 'oeuvre'],
  ['smørrebrød', 'smorrebrod'],
  ['Łódź', 'lodz'],
  ['þing', 'thing'],
])('folds the letters of %s as people type them elsewhere', (text, folded) => {
  expect(foldSpelling(text)).toBe(folded);
});
