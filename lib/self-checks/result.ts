import { getAnswer, type Answers } from './answers';

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

/** Whether a check has an answer to any of its items as they are now. */
export function hasAnswers(answers: Answers, items: readonly { readonly id: string }[]): boolean {
  return items.some(({ id }) => getAnswer(answers, id) !== undefined);
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
