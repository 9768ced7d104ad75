import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANNOT_TELL, type Answers, type Frequency } from './answers';
import { aggregateItems, getBand, orderByDisagreement, scoreGroup, scoreScales } from './score';
import type { Item } from './model';
import { anyAnswer, anyAnsweredItems, anyItems, anItem, aSelfCheck, toAnswers } from './test-factories';

/** What one person's answers come to. */
function scoreItems(items: readonly Item[], answers: Answers) {
  return scoreGroup(items, [answers]);
}

const THREE = ['a', 'b', 'c'].map((id) => anItem({ id }));

function without(answers: Answers, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));
}

describe('the score of one person', () => {
  it('is the mean of the answers by weight', () => {
    const items = [anItem({ id: 'a', weight: 3 }), anItem({ id: 'b', weight: 1 })];
    expect(scoreItems(items, { a: 4, b: 0 })).toEqual({
      value: 75,
      range: [0, 100],
      people: 1,
      unknown: 0,
      total: 2,
      isFirm: true,
    });
  });

  it('has no value where nobody could tell, which is not zero', () => {
    const score = scoreItems(THREE, { a: CANNOT_TELL, b: CANNOT_TELL, c: CANNOT_TELL });
    expect(score).toEqual({ people: 0, unknown: 3, total: 3, isFirm: false });
  });

  it('does not lean on one answer, or on less than half of the weight', () => {
    expect(scoreItems(THREE, { a: 4 }).isFirm).toBe(false);
    expect(scoreItems(THREE, { a: 4, b: 2 }).isFirm).toBe(true);
    const light = [...THREE, anItem({ id: 'd', weight: 3 }), anItem({ id: 'e', weight: 3 })];
    expect(scoreItems(light, { a: 4, b: 2 }).isFirm).toBe(false);
  });

  it('is not misled by an item with the name of something else', () => {
    expect(scoreItems([anItem({ id: 'constructor' })], {})).toEqual({ people: 0, unknown: 0, total: 1, isFirm: false });
  });

  it('stays between 0 and 100, and between the lowest and the highest answer', () => {
    fc.assert(
      fc.property(anyAnsweredItems, ([items, answers]) => {
        const { value, range, unknown } = scoreItems(items, answers);
        const points = Object.values(answers).flatMap((answer) => (answer === CANNOT_TELL ? [] : answer * 25));
        expect(unknown).toBe(Object.values(answers).length - points.length);
        expect(value === undefined).toBe(points.length === 0);
        fc.pre(value !== undefined);
        expect(range).toEqual([Math.min(...points), Math.max(...points)]);
        expect(value).toBeGreaterThanOrEqual(range![0] - 1e-9);
        expect(value).toBeLessThanOrEqual(range![1] + 1e-9);
      }),
    );
  });

  it('never falls when something is seen more often, and rises with it', () => {
    fc.assert(
      fc.property(anyAnsweredItems, fc.nat(), ([items, answers], pick) => {
        const { id } = items[pick % items.length]!;
        const before = answers[id];
        fc.pre(typeof before === 'number' && before < 4);
        const more = { ...answers, [id]: ((before as number) + 1) as Frequency };
        expect(scoreItems(items, more).value).toBeGreaterThan(scoreItems(items, answers).value!);
      }),
    );
  });

  it('leaves "can’t tell" out, as if it had not been asked', () => {
    fc.assert(
      fc.property(anyAnsweredItems, fc.nat(), ([items, answers], pick) => {
        const { id } = items[pick % items.length]!;
        const others = items.filter((item) => item.id !== id);
        const untold = scoreItems(items, { ...answers, [id]: CANNOT_TELL });
        expect(untold.value).toBe(scoreItems(others, answers).value);
        expect(untold.value).toBe(scoreItems(items, without(answers, id)).value);
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(anyAnsweredItems, ([items, answers]) => {
        const there = scoreItems(items, answers);
        const back = scoreItems([...items].reverse(), answers);
        expect(back.value ?? -1).toBeCloseTo(there.value ?? -1, 9);
        expect({ ...back, value: 0 }).toEqual({ ...there, value: 0 });
      }),
    );
  });

  it('gives more to what weighs more', () => {
    const score = (weight: number) =>
      scoreItems([anItem({ id: 'a', weight }), anItem({ id: 'b', weight: 2 })], { a: 4, b: 0 }).value;
    expect([1, 2, 3].map(score)).toEqual([100 / 3, 50, 60]);
  });

  it('is the answer itself where all answers are the same', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 0, max: 4 }), (items, frequency) => {
        const answers = toAnswers(items, Array<Frequency>(items.length).fill(frequency as Frequency));
        expect(scoreItems(items, answers).value).toBeCloseTo(frequency * 25, 9);
      }),
    );
  });
});

it('reads a score as it is shown', () => {
  expect([0, 39.4, 39.5, 69.4, 69.5, 100].map(getBand)).toEqual(['low', 'low', 'middle', 'middle', 'high', 'high']);
});

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

/** How far people are apart who gave each frequency so often. */
function getDisagreement(counts: readonly number[]): number {
  const people = counts.flatMap((count, frequency) => Array<Answers>(count).fill({ a: frequency as Frequency }));
  return aggregateItems([anItem({ id: 'a' })], people)[0]!.disagreement;
}

describe('disagreement', () => {
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
