import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANNOT_TELL, type Answers, type Frequency } from './answers';
import { getBand, scoreStatements, scoreTraits } from './score';
import { aSelfCheck, anyAnsweredStatements, anyStatements, aStatement, toAnswers } from './test-factories';

const THREE = ['a', 'b', 'c'].map((id) => aStatement({ id }));

function without(answers: Answers, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));
}

describe('scoreStatements', () => {
  it('is the mean of the answers by weight', () => {
    const statements = [aStatement({ id: 'a', weight: 3 }), aStatement({ id: 'b', weight: 1 })];
    expect(scoreStatements(statements, { a: 4, b: 0 })).toEqual({
      value: 75,
      lowest: 0,
      highest: 4,
      answered: 2,
      unknown: 0,
      total: 2,
      isFirm: true,
    });
  });

  it('has no value where nobody could tell, which is not zero', () => {
    const score = scoreStatements(THREE, { a: CANNOT_TELL, b: CANNOT_TELL, c: CANNOT_TELL });
    expect(score).toEqual({ answered: 0, unknown: 3, total: 3, isFirm: false });
  });

  it('does not lean on one answer, or on less than half of the weight', () => {
    expect(scoreStatements(THREE, { a: 4 }).isFirm).toBe(false);
    expect(scoreStatements(THREE, { a: 4, b: 2 }).isFirm).toBe(true);
    const light = [...THREE, aStatement({ id: 'd', weight: 3 }), aStatement({ id: 'e', weight: 3 })];
    expect(scoreStatements(light, { a: 4, b: 2 }).isFirm).toBe(false);
  });

  it('is not misled by a statement with the name of something else', () => {
    expect(scoreStatements([aStatement({ id: 'constructor' })], {})).toMatchObject({ answered: 0, unknown: 0 });
  });

  it('stays between 0 and 100, and between the lowest and the highest answer', () => {
    fc.assert(
      fc.property(anyAnsweredStatements, ([statements, answers]) => {
        const { value, lowest, highest, answered, unknown, total } = scoreStatements(statements, answers);
        expect(answered + unknown).toBeLessThanOrEqual(total);
        expect(value === undefined).toBe(answered === 0);
        fc.pre(value !== undefined);
        expect(value).toBeGreaterThanOrEqual(lowest! * 25 - 1e-9);
        expect(value).toBeLessThanOrEqual(highest! * 25 + 1e-9);
      }),
    );
  });

  it('never falls when something is seen more often, and rises with it', () => {
    fc.assert(
      fc.property(anyAnsweredStatements, fc.nat(), ([statements, answers], pick) => {
        const { id } = statements[pick % statements.length]!;
        const before = answers[id];
        fc.pre(typeof before === 'number' && before < 4);
        const more = { ...answers, [id]: ((before as number) + 1) as Frequency };
        expect(scoreStatements(statements, more).value).toBeGreaterThan(scoreStatements(statements, answers).value!);
      }),
    );
  });

  it('leaves "can’t tell" out, as if it had not been asked', () => {
    fc.assert(
      fc.property(anyAnsweredStatements, fc.nat(), ([statements, answers], pick) => {
        const { id } = statements[pick % statements.length]!;
        const others = statements.filter((statement) => statement.id !== id);
        const untold = scoreStatements(statements, { ...answers, [id]: CANNOT_TELL });
        expect(untold.value).toBe(scoreStatements(others, answers).value);
        expect(untold.value).toBe(scoreStatements(statements, without(answers, id)).value);
      }),
    );
  });

  it('does not depend on the order of the statements', () => {
    fc.assert(
      fc.property(anyAnsweredStatements, ([statements, answers]) => {
        const there = scoreStatements(statements, answers);
        const back = scoreStatements([...statements].reverse(), answers);
        expect(back.value ?? -1).toBeCloseTo(there.value ?? -1, 9);
        expect({ ...back, value: 0 }).toEqual({ ...there, value: 0 });
      }),
    );
  });

  it('gives more to what weighs more', () => {
    const score = (weight: number) =>
      scoreStatements([aStatement({ id: 'a', weight }), aStatement({ id: 'b', weight: 2 })], { a: 4, b: 0 }).value;
    expect([1, 2, 3].map(score)).toEqual([100 / 3, 50, 60]);
  });

  it('is the answer itself where all answers are the same', () => {
    fc.assert(
      fc.property(anyStatements, fc.integer({ min: 0, max: 4 }), (statements, frequency) => {
        const answers = toAnswers(statements, Array<Frequency>(statements.length).fill(frequency as Frequency));
        expect(scoreStatements(statements, answers).value).toBeCloseTo(frequency * 25, 9);
      }),
    );
  });
});

it('scores each trait by its own statements', () => {
  const scores = scoreTraits(aSelfCheck(), { a: 4, d: 0, e: 2 });
  expect(scores.map(({ value, answered }) => [value, answered])).toEqual([
    [100, 1],
    [100 / 3, 2],
  ]);
});

it('reads a score as it is shown', () => {
  expect([0, 39.4, 39.5, 69.4, 69.5, 100].map(getBand)).toEqual(['low', 'low', 'middle', 'middle', 'high', 'high']);
});
