import { describe, expect, it } from 'vitest';
import type { GroupScore } from '@/lib/self-checks/score';
import { describeChange, describeRange, describeScore, describeUnknown, summarizeScores } from './describe-result';

const score = (value: number | undefined, isFirm = value !== undefined, unknown = 0) =>
  ({ value, isFirm, people: value === undefined ? 0 : 1, unknown }) as GroupScore;

describe('a score in words', () => {
  it('is a whole number, a dash where there is none, and a change has its sign', () => {
    expect([62.4, 0, undefined].map(describeScore)).toEqual(['62', '0', '–']);
    expect([12.6, -12.3, 0.2, -0.2, undefined].map(describeChange)).toEqual(['+13', '−12', '0', '0', '–']);
  });

  it('goes from answer to answer for one person, and from number to number for several', () => {
    expect(describeRange([25, 75], 1)).toBe('Rarely to often');
    expect(describeRange([100, 100], 1)).toBe('Always');
    expect(describeRange([25, 75], 3)).toBe('25–75');
    expect(describeRange([50, 50], 3)).toBe('50');
    expect(describeRange(undefined, 1)).toBe('–');
    expect(describeUnknown({ unknown: 0, total: 4 })).toBe('None');
    expect(describeUnknown({ unknown: 2, total: 4 })).toBe('2 of 4');
  });
});

describe('the summary of a result', () => {
  const [strong, weak] = [
    { name: 'A', score: score(90) },
    { name: 'B', score: score(10) },
  ];

  it('names the strongest and where to begin, in whatever order they are', () => {
    const words = 'Strongest: “A” (90/100). Start with: “B” (10/100).';
    expect(summarizeScores([strong, weak], 'scales')).toBe(words);
    expect(summarizeScores([weak, strong], 'scales')).toBe(words);
  });

  it('makes no difference of what is none', () => {
    expect(summarizeScores([strong, { name: 'C', score: score(90) }], 'scales')).toBe('All 2 traits are at 90/100.');
  });

  it('says that there is too little to read, or nothing that could be told', () => {
    expect(summarizeScores([strong, { name: 'D', score: score(undefined) }], 'scales')).toContain(
      'too few answers on the rest',
    );
    expect(summarizeScores([{ name: 'D', score: score(undefined) }], 'scales')).toContain('too few answers');
    expect(summarizeScores([{ name: 'D', score: score(undefined, false, 3) }], 'scales')).toContain(
      'Everything was answered with “can’t tell”',
    );
  });
});
