import fc from 'fast-check';
import { ANSWERS, CANNOT_TELL, type Answer, type Answers, type Result } from './answers';
import type { SelfCheck, Item, Scale } from './model';

export function anItem(options: Partial<Item> = {}): Item {
  return {
    id: 'named-decider',
    text: 'The person who decides is named.',
    evidence: 'Look at the invitation.',
    scale: 'rights',
    weight: 2,
    articles: ['how-do-you-choose-who-chooses'],
    ...options,
  };
}

export function aScale(options: Partial<Scale> = {}): Scale {
  return {
    id: 'rights',
    name: 'Someone decides',
    definition: 'Somebody may.',
    low: 'Nobody does.',
    middle: 'Some do.',
    high: 'Watch them.',
    ...options,
  };
}

/** A check of two scales with three items each. */
export function aSelfCheck(options: Partial<SelfCheck> = {}): SelfCheck {
  return {
    dimension: 'decisions',
    title: 'Do we decide?',
    intro: 'Look.',
    scales: [aScale(), aScale({ id: 'pace', name: 'In time' })],
    items: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
      anItem({ id, scale: index < 3 ? 'rights' : 'pace', weight: (index % 3) + 1 }),
    ),
    ...options,
  };
}

export function aResult(options: Partial<Result> = {}): Result {
  return { id: 'Ab3dE', checks: { decisions: { a: 4, b: 0, c: CANNOT_TELL } }, ...options };
}

export const anyAnswer = fc.constantFrom<Answer>(...ANSWERS);

/** Items of one scale, with any weights and articles. */
export const anyItems = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 3 }),
      articles: fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four'), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((entries) => entries.map((entry, index) => anItem({ id: `item-${index}`, ...entry })));

/** Items, and answers to some of them. */
export const anyAnsweredItems = anyItems.chain((items) =>
  fc.tuple(
    fc.constant(items),
    fc
      .array(fc.option(anyAnswer, { nil: undefined }), { minLength: items.length, maxLength: items.length })
      .map((answers) => toAnswers(items, answers)),
  ),
);

/** Answers in the order of the items; `undefined` for none. */
export function toAnswers(items: readonly Item[], answers: readonly (Answer | undefined)[]): Answers {
  return Object.fromEntries(
    items.flatMap(({ id }, index) => (answers[index] === undefined ? [] : [[id, answers[index]]])),
  );
}
