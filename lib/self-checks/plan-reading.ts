import { toPoints } from './answers';
import type { Item } from './model';
import { sum, type ItemAggregate } from './score';

/** From here on an item holds, and needs no reading. */
const HOLDS = toPoints(3);

/** What is missing, or what holds: with how much it matters. */
export interface Finding {
  readonly item: Item;
  /** 0 to 100. */
  readonly mean: number;
}

function list(aggregates: readonly ItemAggregate[]): Finding[] {
  return aggregates.flatMap(({ item, mean }) => (mean === undefined ? [] : [{ item, mean }]));
}

/** The items that are missing most, for what they weigh; those that hold are not among them. */
export function listGaps(aggregates: readonly ItemAggregate[]): Finding[] {
  const gaps = list(aggregates).filter(({ mean }) => mean < HOLDS);
  return gaps.sort((a, b) => getLoss(b) - getLoss(a));
}

/** The items that hold, the weightiest first. */
export function listStrengths(aggregates: readonly ItemAggregate[]): Finding[] {
  const strengths = list(aggregates).filter(({ mean }) => mean >= HOLDS);
  return strengths.sort((a, b) => b.item.weight * b.mean - a.item.weight * a.mean);
}

/** The items that at least half of those asked could not tell, the weightiest first: where to go and look. */
export function listBlindSpots(aggregates: readonly ItemAggregate[]): Item[] {
  const blind = aggregates.filter(({ counts, unknown }) => unknown > 0 && unknown >= sum(counts));
  return blind.map(({ item }) => item).sort((a, b) => b.weight - a.weight);
}

function getLoss({ item, mean }: Finding): number {
  return (item.weight * (100 - mean)) / 100;
}

/** An article to read, and which missing items it helps with. */
export interface ReadingStep {
  readonly slug: string;
  /** How much it can help, for comparison with other articles only. */
  readonly help: number;
  /** The item that it is read for, which misses most. */
  readonly because: Item;
}

/**
 * The articles that would help most, the most helpful first.
 *
 * An article helps with what is missing from each item that names it, by the weight of the item; the first
 * that an item names helps fully, the second half, the third a third.
 */
export function planReading(aggregates: readonly ItemAggregate[]): ReadingStep[] {
  const steps = new Map<string, ReadingStep>();
  for (const gap of listGaps(aggregates)) {
    gap.item.articles.forEach((slug, index) => {
      const known = steps.get(slug);
      const help = (known?.help ?? 0) + getLoss(gap) / (index + 1);
      steps.set(slug, { slug, help, because: known?.because ?? gap.item });
    });
  }
  return [...steps.values()].sort((a, b) => b.help - a.help);
}
