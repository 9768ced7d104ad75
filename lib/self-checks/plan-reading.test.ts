import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANNOT_TELL, type Frequency } from './answers';
import { listBlindSpots, listGaps, listStrengths, planReading } from './plan-reading';
import { aggregateItems } from './score';
import { anyAnsweredItems, anItem } from './test-factories';

const STATEMENTS = [
  anItem({ id: 'decisive', weight: 3, articles: ['first', 'second'] }),
  anItem({ id: 'helpful', weight: 1, articles: ['second'] }),
  anItem({ id: 'holds', weight: 3, articles: ['third'] }),
];

describe('listGaps and listStrengths', () => {
  it('weigh what is missing by what it weighs, and leave out what nobody could tell', () => {
    const aggregates = aggregateItems(STATEMENTS, [{ decisive: 1, helpful: 0, holds: CANNOT_TELL }]);
    expect(listGaps(aggregates).map(({ item }) => item.id)).toEqual(['decisive', 'helpful']);
    expect(listStrengths(aggregates)).toEqual([]);
  });

  it('part at "often"', () => {
    const aggregates = aggregateItems(STATEMENTS, [{ decisive: 3, helpful: 2, holds: 4 }]);
    expect(listGaps(aggregates).map(({ item }) => item.id)).toEqual(['helpful']);
    expect(listStrengths(aggregates).map(({ item }) => item.id)).toEqual(['holds', 'decisive']);
  });
});

it('sends people to look where at least half of them could not tell, to what weighs most first', () => {
  const people = [
    { decisive: CANNOT_TELL, helpful: CANNOT_TELL, holds: CANNOT_TELL },
    { decisive: 2, helpful: CANNOT_TELL, holds: 1 },
    { holds: 2 },
  ] as const;
  const spots = listBlindSpots(aggregateItems(STATEMENTS, people));
  expect(spots.map(({ id }) => id)).toEqual(['decisive', 'helpful']);
});

describe('planReading', () => {
  it('puts first what helps most: weight times what is missing, the first article of an item counting fully', () => {
    const steps = planReading(aggregateItems(STATEMENTS, [{ decisive: 0, helpful: 0, holds: 4 }]));
    expect(steps.map(({ slug, help, because }) => [slug, help, because.id])).toEqual([
      ['first', 3, 'decisive'],
      ['second', 2.5, 'decisive'],
    ]);
  });

  it('asks nobody to read where all is well, or nothing is known', () => {
    expect(planReading(aggregateItems(STATEMENTS, [{ decisive: 4, helpful: 3, holds: 4 }]))).toEqual([]);
    expect(planReading(aggregateItems(STATEMENTS, []))).toEqual([]);
  });

  it('never gives an article more weight when something is seen more often', () => {
    fc.assert(
      fc.property(anyAnsweredItems, fc.nat(), ([items, answers], pick) => {
        const { id } = items[pick % items.length]!;
        const before = answers[id];
        fc.pre(typeof before === 'number' && before < 4);
        const more = { ...answers, [id]: ((before as number) + 1) as Frequency };
        const help = (given: typeof answers) =>
          new Map(planReading(aggregateItems(items, [given])).map((step) => [step.slug, step.help]));
        const now = help(answers);
        for (const [slug, value] of help(more)) expect(value).toBeLessThanOrEqual(now.get(slug)! + 1e-9);
      }),
    );
  });
});
