import { expect, it } from 'vitest';
import { parseJudgments } from './judgments';
import { averageScores, scoreRanking } from './metrics';

it('gives the best ranking one and an empty one nothing', () => {
  expect(scoreRanking(['a', 'b'], { a: 2, b: 1 })).toMatchObject({ ndcg10: 1, first: 1, reciprocalRank: 1 });
  expect(scoreRanking([], { a: 2 })).toMatchObject({ ndcg10: 0, isEmpty: 1 });
});

it('takes off for a good answer that stands low', () => {
  const { ndcg10, first, firstThree } = scoreRanking(['x', 'a'], { a: 2 });
  expect(ndcg10).toBeCloseTo(1 / Math.log2(3));
  expect([first, firstThree]).toEqual([0, 1]);
});

it('counts only the best grade as the right answer', () => {
  expect(scoreRanking(['b', 'a'], { a: 2, b: 1 }).first).toBe(0);
});

it('averages nothing to nothing', () => {
  expect(averageScores([]).ndcg10).toBe(0);
});

it('reads judged questions and names the line that is none', () => {
  expect(parseJudgments('{"id":7,"kind":"typo","q":"x","relevant":{"a":2}}\n\n')).toEqual([
    { id: '7', kind: 'typo', q: 'x', relevant: { a: 2 } },
  ]);
  expect(() => parseJudgments('{"q":"x","relevant":{}}\nnonsense')).toThrow('Line 2');
});
