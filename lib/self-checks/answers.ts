/** How often something is seen, from never to always. Their names are words of the pages. */
export const FREQUENCIES = [0, 1, 2, 3, 4] as const;

export type Frequency = (typeof FREQUENCIES)[number];

export const CANNOT_TELL = 'unknown';

/** How often something is seen, or that the person could not tell. What was not answered has no answer. */
export type Answer = Frequency | typeof CANNOT_TELL;

/** By item id. */
export type Answers = Readonly<Record<string, Answer>>;

export const ANSWERS: readonly Answer[] = [...FREQUENCIES, CANNOT_TELL];

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
 * What was answered to an item, if anything.
 *
 * @example
 * getAnswer({}, 'constructor'); // => undefined
 */
export function getAnswer(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
