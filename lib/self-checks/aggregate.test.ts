import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANNOT_TELL, type Answers } from './answers';
import { getDisagreement, orderByDisagreement, scoreGroup, scoreScales, aggregateItems } from './aggregate';
import { anyAnswer, anItem, aSelfCheck } from './test-factories';

const TWO = [anItem({ id: 'a' }), anItem({ id: 'b' })];

function aggregateOne(...answers: readonly Answers[string][]) {
  return aggregateItems(
    [anItem({ id: 'a' })],
    answers.map((a) => ({ a })),
  )[0]!;
}

describe('aggregateItems', () => {
  it('counts who said what, and leaves out who said nothing', () => {
    expect(aggregateItems(TWO, [{ a: 4 }, { a: 1, b: CANNOT_TELL }, { a: 1 }])).toMatchObject([
      { counts: [0, 2, 0, 0, 1], unknown: 0, mean: 50 },
      { counts: [0, 0, 0, 0, 0], unknown: 1, disagreement: 0 },
    ]);
    expect(aggregateItems(TWO, [])[1]!.mean).toBeUndefined();
  });
});

describe('getDisagreement', () => {
  it('is the steps between two people, on average', () => {
    expect(getDisagreement([1, 0, 1, 0, 1])).toBeCloseTo(8 / 3);
  });

  it('is nothing among equals or for one alone, and at most the whole scale', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }), (counts) => {
        const disagreement = getDisagreement(counts);
        expect(disagreement).toBeGreaterThanOrEqual(0);
        expect(disagreement).toBeLessThanOrEqual(4);
        expect(disagreement === 0).toBe(counts.filter((count) => count > 0).length < 2);
      }),
    );
  });
});

describe('orderByDisagreement', () => {
  it('puts first what people see most differently, then what some could not tell, then what weighs more', () => {
    const far = aggregateOne(0, 4, 4);
    const near = aggregateOne(3, 4, 4);
    const untold = aggregateOne(2, 2, CANNOT_TELL);
    const agreed = aggregateOne(2, 2, 2);
    const heavy = { ...agreed, item: anItem({ weight: 3 }) };
    expect(orderByDisagreement([agreed, heavy, untold, near, far])).toEqual([far, near, untold, heavy, agreed]);
  });
});

describe('scoreGroup', () => {
  it('counts each person once, however much they answered', () => {
    expect(scoreGroup(TWO, [{ a: 4, b: 4 }, { a: 0 }, { b: CANNOT_TELL }])).toEqual({
      value: 50,
      range: [0, 100],
      people: 2,
      unknown: 1,
      total: 6,
      isFirm: false,
    });
  });

  it('lies between the lowest and the highest person', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: anyAnswer, b: anyAnswer }), { maxLength: 8 }), (people) => {
        const { value, range, people: count } = scoreGroup(TWO, people);
        expect(value === undefined).toBe(count === 0);
        fc.pre(value !== undefined);
        expect(value).toBeGreaterThanOrEqual(range![0] - 1e-9);
        expect(value).toBeLessThanOrEqual(range![1] + 1e-9);
      }),
    );
  });

  it('ranges over the answers of one alone', () => {
    expect(scoreGroup(TWO, [{ a: 1, b: 3 }])).toMatchObject({ value: 50, range: [25, 75] });
  });

  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: anyAnswer, b: anyAnswer }), { maxLength: 8 }), (people) => {
        const [there, back] = [scoreGroup(TWO, people), scoreGroup(TWO, [...people].reverse())];
        expect({ ...back, value: 0 }).toEqual({ ...there, value: 0 });
        expect(back.value ?? -1).toBeCloseTo(there.value ?? -1);
      }),
    );
  });

  it('is not firm without people', () => {
    expect(scoreGroup(TWO, []).isFirm).toBe(false);
  });
});

it('scores each scale by its own items', () => {
  const scales = scoreScales(aSelfCheck(), [{ a: 4, d: 0, e: 2 }]);
  expect(scales.map(({ id, score }) => [id, score.value])).toEqual([
    ['rights', 100],
    ['pace', 100 / 3],
  ]);
});
