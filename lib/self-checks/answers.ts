/** How often something is seen, from never to always. Their names are words of the pages. */
export const FREQUENCIES = [0, 1, 2, 3, 4] as const;

export type Frequency = (typeof FREQUENCIES)[number];

export const CANNOT_TELL = 'unknown';

/** How often something is seen, or that the person could not tell. What was not answered has no answer. */
export type Answer = Frequency | typeof CANNOT_TELL;

/** By item id. */
export type Answers = Readonly<Record<string, Answer>>;

/** In this order links number them. */
export const ANSWERS: readonly Answer[] = [...FREQUENCIES, CANNOT_TELL];

/**
 * What a frequency counts, from 0 to 100.
 *
 * @example
 * toPoints(3); // => 75
 */
export function toPoints(frequency: Frequency): number {
  return frequency * 25;
}

/**
 * Reads answers as a form or a device holds them, by item id; what cannot be an answer is left out.
 *
 * @example
 * parseAnswers({ a: '3', b: 'unknown', c: '5' }); // => { a: 3, b: 'unknown' }
 */
export function parseAnswers(given: unknown): Answers {
  const answers = Object.entries(Object(given) as Record<string, unknown>).flatMap(([id, value]) => {
    const answer = ANSWERS.find((known) => String(known) === String(value));
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(answers);
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

/** The part of a check that answers and links depend on. */
export interface CheckKeys {
  readonly dimension: string;
  readonly items: readonly { readonly id: string }[];
}

/** How many items of a check, as it is now, have an answer. */
export function countAnswered(answers: Answers, items: CheckKeys['items']): number {
  return items.filter(({ id }) => getAnswer(answers, id) !== undefined).length;
}

/** What one person answered at one session, to one check or several. */
export interface Result {
  /** Some letters or digits made up for the session, so that the same result opened twice is counted once. */
  readonly id: string;
  /** A name or a team, if the person wants one in the link. */
  readonly label?: string;
  /** `YYYY-MM-DD`, if the person wants it in the link. */
  readonly date?: string;
  /** By the dimension's slug. */
  readonly checks: Readonly<Record<string, Answers>>;
}

/** What a result says to one check; nothing where it does not speak of it. */
export function getAnswers({ checks }: Pick<Result, 'checks'>, dimension: string): Answers {
  return (Object.hasOwn(checks, dimension) && checks[dimension]) || {};
}

/** What each of those who answered a check said to it. */
export function listAnswers(results: readonly Result[], { dimension, items }: CheckKeys): Answers[] {
  return results.map((result) => getAnswers(result, dimension)).filter((answers) => countAnswered(answers, items) > 0);
}

/** Characters of a label. */
export const LABEL_LIMIT = 60;

/**
 * A label as it may be shown: without characters that nobody sees, and not too long.
 *
 * @example
 * cleanLabel(' Anna\u202e '); // => 'Anna'
 */
export function cleanLabel(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, ' ').replace(/\s+/g, ' ');
  return [...visible.trim()].slice(0, LABEL_LIMIT).join('').trim();
}
