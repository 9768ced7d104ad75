import { CANNOT_TELL, getAnswer, toPoints, type Answers } from './answers';
import type { Item } from './model';

/** What one person's answers to a group of items come to. */
export interface Score {
  /** 0 to 100; absent where no item was given a frequency. */
  readonly value?: number;
  /** The lowest and the highest answer, from 0 to 100: how far the items lie apart. */
  readonly range?: readonly [number, number];
  /** How many items were given a "can't tell". */
  readonly unknown: number;
  /** Whether enough was answered for the value to be read. */
  readonly isFirm: boolean;
}

/** Fewer answers than this say something about an item, and nothing about what it stands for. */
const MIN_ANSWERS = 2;

/** How much of the weight must have been answered. */
const MIN_SHARE = 0.5;

/**
 * Scores a group of items: the mean of what was answered, by weight.
 *
 * An item that is not answered, or answered with "can't tell", is left out of the mean: it counts neither as zero nor
 * as anything else. A score never falls when something is seen more often.
 *
 * @see docs/self-checks.md
 */
export function scoreItems(items: readonly Item[], answers: Answers): Score {
  const given = items.flatMap(({ id, weight }) => {
    const answer = getAnswer(answers, id);
    return answer === undefined || answer === CANNOT_TELL ? [] : [{ weight, points: toPoints(answer) }];
  });
  const unknown = items.filter(({ id }) => getAnswer(answers, id) === CANNOT_TELL).length;
  if (given.length === 0) return { unknown, isFirm: false };
  const weight = sum(given.map((entry) => entry.weight));
  const points = given.map((entry) => entry.points);
  return {
    value: sum(given.map((entry) => entry.weight * entry.points)) / weight,
    range: [Math.min(...points), Math.max(...points)],
    unknown,
    isFirm: given.length >= MIN_ANSWERS && weight >= MIN_SHARE * sum(items.map((entry) => entry.weight)),
  };
}

export type Band = 'low' | 'middle' | 'high';

/** Where a score stops being low, and where it begins to be high. */
export const BANDS = { middle: 40, high: 70 } as const;

/**
 * Which of a scale's three readings a score calls for, as it is shown: in whole numbers.
 *
 * @example
 * getBand(39.4); // => 'low'
 * getBand(69.5); // => 'high'
 */
export function getBand(value: number): Band {
  const shown = Math.round(value);
  if (shown < BANDS.middle) return 'low';
  return shown < BANDS.high ? 'middle' : 'high';
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
