import { expect, it } from 'vitest';
import { aSource } from '../build/test-factories';
import { cutLastWord, evaluate } from './evaluate';
import type { Judgment } from './judgments';

const source = await aSource();
const JUDGMENTS: readonly Judgment[] = [
  {
    id: '1',
    kind: 'keywords',
    q: 'broken promise',
    relevant: { 'how-do-you-rebuild-trust-after-a-broken-promise': 2 },
  },
  { id: '2', kind: 'keywords', q: 'bus factor', relevant: { 'what-is-a-single-point-of-failure': 2 } },
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
