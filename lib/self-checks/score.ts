import { CANNOT_TELL, FREQUENCIES, getAnswer, toPoints, type Answers, type Frequency } from './answers';
import type { Item, Scale, SelfCheck } from './model';

/** What one person's answers to a group of items come to. */
interface Score {
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
function scoreItems(items: readonly Item[], answers: Answers): Score {
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

/** What one person or many said of one item. */
export interface ItemAggregate {
  readonly item: Item;
  /** How many gave each frequency, from never to always. */
  readonly counts: readonly number[];
  readonly unknown: number;
  /** The mean of the frequencies, from 0 to 100; absent where nobody gave one. */
  readonly mean?: number;
  /** How many steps of the response scale two people lie apart on average, from 0 to 4. */
  readonly disagreement: number;
}

/** Counts the answers of one person or many to each of some items. */
export function aggregateItems(items: readonly Item[], people: readonly Answers[]): ItemAggregate[] {
  return items.map((item) => {
    const given = people.map((answers) => getAnswer(answers, item.id));
    const counts = FREQUENCIES.map((frequency) => given.filter((answer) => answer === frequency).length);
    const total = sum(counts);
    const points = sum(counts.map((count, frequency) => count * toPoints(frequency as Frequency)));
    return {
      item,
      counts,
      unknown: given.filter((answer) => answer === CANNOT_TELL).length,
      ...(total > 0 && { mean: points / total }),
      disagreement: getDisagreement(counts),
    };
  });
}

/**
 * How many steps lie between two people, on average over all pairs of them.
 *
 * @param counts how many gave each frequency.
 */
function getDisagreement(counts: readonly number[]): number {
  const total = sum(counts);
  if (total < 2) return 0;
  const steps = counts.flatMap((count, low) =>
    counts.slice(low + 1).map((other, index) => count * other * (index + 1)),
  );
  return sum(steps) / ((total * (total - 1)) / 2);
}

/** The items about which people differ most, first; what is said in one voice comes last. */
export function orderByDisagreement<Aggregate extends ItemAggregate>(aggregates: readonly Aggregate[]): Aggregate[] {
  const isSplit = ({ unknown, counts }: ItemAggregate) => (unknown > 0 && sum(counts) > 0 ? 1 : 0);
  return [...aggregates].sort(
    (a, b) => b.disagreement - a.disagreement || isSplit(b) - isSplit(a) || b.item.weight - a.item.weight,
  );
}

/** What many people's answers to a group of items come to. */
export interface GroupScore {
  /** The mean of their scores, each person counting once; from 0 to 100. */
  readonly value?: number;
  /** The lowest and the highest of their scores; of a single person's answers. From 0 to 100. */
  readonly range?: readonly [number, number];
  /** How many of them have a score. */
  readonly people: number;
  /** How many answers were "can't tell", and how many there are. */
  readonly unknown: number;
  readonly total: number;
  /** Whether at least half of them answered enough for their score to be read. */
  readonly isFirm: boolean;
}

/** Scores a group of items for many people. */
export function scoreGroup(items: readonly Item[], people: readonly Answers[]): GroupScore {
  const scores = people.map((answers) => scoreItems(items, answers));
  const values = scores.flatMap(({ value }) => value ?? []);
  const range = scores.length === 1 ? scores[0]!.range : ([Math.min(...values), Math.max(...values)] as const);
  return {
    ...(values.length > 0 && { value: sum(values) / values.length, range }),
    people: values.length,
    unknown: sum(scores.map(({ unknown }) => unknown)),
    total: items.length * people.length,
    isFirm: scores.filter(({ isFirm }) => isFirm).length * 2 >= Math.max(1, people.length),
  };
}

/** A scale with what some people's answers come to. */
export interface ScoredScale extends Scale {
  readonly score: GroupScore;
}

/** The scales of a check with their scores, in its order. */
export function scoreScales(
  { scales, items }: Pick<SelfCheck, 'scales' | 'items'>,
  people: readonly Answers[],
): ScoredScale[] {
  return scales.map((scale) => {
    const own = items.filter((item) => item.scale === scale.id);
    return { ...scale, score: scoreGroup(own, people) };
  });
}
