import fc from 'fast-check';
import { ANSWERS, CANNOT_TELL, type Answer, type Answers } from './answers';
import type { SelfCheck, Statement, Trait } from './model';
import type { Result } from './result';

export function aStatement(options: Partial<Statement> = {}): Statement {
  return {
    id: 'named-decider',
    text: 'The person who decides is named.',
    evidence: 'Look at the invitation.',
    trait: 'rights',
    weight: 2,
    articles: ['how-do-you-decide-who-decides'],
    ...options,
  };
}

export function aTrait(options: Partial<Trait> = {}): Trait {
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

/** A check of two traits with three statements each. */
export function aSelfCheck(options: Partial<SelfCheck> = {}): SelfCheck {
  return {
    dimension: 'decisions',
    title: 'Do we decide?',
    intro: 'Look.',
    traits: [aTrait(), aTrait({ id: 'pace', name: 'In time' })],
    statements: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
      aStatement({ id, trait: index < 3 ? 'rights' : 'pace', weight: (index % 3) + 1 }),
    ),
    ...options,
  };
}

export function aResult(options: Partial<Result> = {}): Result {
  return { id: 'Ab3dE', checks: { decisions: { a: 4, b: 0, c: CANNOT_TELL } }, ...options };
}

export const anyAnswer = fc.constantFrom<Answer>(...ANSWERS);

/** Statements of one trait, with any weights and articles. */
export const anyStatements = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 3 }),
      articles: fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'four'), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((entries) => entries.map((entry, index) => aStatement({ id: `statement-${index}`, ...entry })));

/** Statements, and answers to some of them. */
export const anyAnsweredStatements = anyStatements.chain((statements) =>
  fc.tuple(
    fc.constant(statements),
    fc
      .array(fc.option(anyAnswer, { nil: undefined }), { minLength: statements.length, maxLength: statements.length })
      .map((answers) => toAnswers(statements, answers)),
  ),
);

/** Answers in the order of the statements; `undefined` for none. */
export function toAnswers(statements: readonly Statement[], answers: readonly (Answer | undefined)[]): Answers {
  return Object.fromEntries(
    statements.flatMap(({ id }, index) => (answers[index] === undefined ? [] : [[id, answers[index]]])),
  );
}
