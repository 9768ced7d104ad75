/** The five points of the scale, from the least to the most often. */
export const FREQUENCIES = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'] as const;

/** An index into `FREQUENCIES`. */
export type Frequency = 0 | 1 | 2 | 3 | 4;

export const CANNOT_TELL = 'unknown';

/** How often something is seen, or that the person could not tell. What was not answered has no answer. */
export type Answer = Frequency | typeof CANNOT_TELL;

/**
 * The head of a narrow column.
 *
 * @example shortenFrequency('Sometimes'); // => 'Some'
 */
export function shortenFrequency(name: string): string {
  return name.replace(/^Sometimes$/, 'Some');
}

/** By statement id. */
export type Answers = Readonly<Record<string, Answer>>;

export const ANSWERS: readonly Answer[] = [0, 1, 2, 3, 4, CANNOT_TELL];

const POINTS_BETWEEN = 25;

/**
 * What a frequency counts, from 0 to 100.
 *
 * @example
 * toPoints(3); // => 75
 */
export function toPoints(frequency: Frequency): number {
  return frequency * POINTS_BETWEEN;
}

/** @example describeAnswer(3); // => 'Often' */
export function describeAnswer(answer: Answer): string {
  return answer === CANNOT_TELL ? 'Can’t tell' : FREQUENCIES[answer];
}

/**
 * Reads an answer as a form carries it.
 *
 * @example
 * parseAnswer('3'); // => 3
 * parseAnswer('unknown'); // => 'unknown'
 * parseAnswer('5'); // => undefined
 */
export function parseAnswer(value: unknown): Answer | undefined {
  return ANSWERS.find((answer) => String(answer) === String(value));
}

/**
 * What was answered to a statement, if anything.
 *
 * @example
 * getAnswer({}, 'constructor'); // => undefined
 */
export function getAnswer(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
