import { expect, it } from 'vitest';
import { aSource } from '../build/test-factories';
import { averageScores, cutLastWord, evaluate, scoreRanking } from './evaluate';
import type { Judgment } from './judgments';

const source = await aSource();
const JUDGMENTS: readonly Judgment[] = [
  {
    id: '1',
    kind: 'keywords',
    q: 'broken promise',
    relevant: { 'how-does-a-ferry-rebuild-trust-after-a-broken-promise': 2 },
  },
  { id: '2', kind: 'keywords', q: 'bus factor', relevant: { 'what-is-the-single-point-of-failure-of-a-ferry': 2 } },
  { id: '3', kind: 'keywords', q: 'boil an egg', relevant: {} },
];

it('scores the same in both modes, what is answered and what is refused', async () => {
  for (const mode of ['finished', 'typing'] as const) {
    const { overall, refused, byKind } = await evaluate(source, JUDGMENTS, { mode });
    expect(overall).toMatchObject({ first: 1, ndcg10: 1 });
    expect(refused).toEqual({ answerable: 0, unanswerable: 1 });
    expect(byKind.keywords?.count).toBe(2);
  }
});

it.each([
  ['rebuild trust', 'rebuild tru'],
  ['a bus', 'a bus'],
  ['handover?', 'handover?'],
  ['', ''],
])('cuts %j to %j', (query, cut) => {
  expect(cutLastWord(query)).toBe(cut);
});

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
