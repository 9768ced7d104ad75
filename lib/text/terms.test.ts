import { expect, it } from 'vitest';
import { listTerms, listWords, toTerms } from './terms';
import { countWords, readingMinutes } from './words';

it('keeps what a question is about and drops how it asks', () => {
  expect(toTerms('Why do gates keep getting reopened?')).toEqual(['gate', 'reopen']);
});

it('gives both spellings of a word one stem', () => {
  expect(toTerms('organisations')).toEqual(toTerms('organizations'));
});

it('remembers the word that a stem was cut from', () => {
  expect(listTerms("The team's priorities")).toEqual([
    { stem: 'team', word: 'teams' },
    { stem: 'priority', word: 'priorities' },
  ]);
});

it('counts words as a reader would', () => {
  expect(countWords("It's 50/50, really.")).toBe(3);
  expect(countWords(' – ')).toBe(0);
  expect(countWords('नमस्ते दुनिया')).toBe(2);
  expect(countWords('휴가는 어떻게 신청하나요?')).toBe(3);
  // Without spaces, 1,000 letters take two minutes.
  expect(readingMinutes(countWords('会'.repeat(1000)))).toBe(2);
  expect(countWords('用 API 做 3 件事')).toBe(4);
});

it('needs at least a minute for anything', () => {
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(900)).toBe(4);
});

it('takes pairs of signs for words in scripts without spaces, and leaves Latin words between them whole', () => {
  expect(listWords('会议的KPI').map(({ word, start, end }) => [word, start, end])).toEqual([
    ['会议', 0, 2],
    ['议的', 1, 3],
    ['kpi', 3, 6],
  ]);
});

it('takes articles and particles off Arabic and Hebrew words', () => {
  expect(toTerms('وبالإجازات إجازات')).toEqual(['اجازات', 'اجازات']);
  expect(new Set(toTerms('המנהלים והמנהלים')).size).toBe(1);
});

it('passes over the words that the collection says nothing with', () => {
  expect(toTerms('ACME rollouts')).toHaveLength(1);
});

it('takes the words that the collection calls the same for one, in all their forms', () => {
  expect(new Set(toTerms('deploys deployed deploying rollout Rollouts')).size).toBe(1);
  expect(toTerms('deploys')).toEqual(['deploi']);
});
