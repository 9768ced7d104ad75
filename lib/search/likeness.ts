import { isPale } from './pale-words';
import type { QueryWord } from './parse-query';
import type { PostingList } from './source';

/** How much of a text each of its stems makes up. */
export type Bag = ReadonlyMap<string, number>;

/**
 * Where articles and ideas stand to each other: those that share words, or share them with a third, stand near. A query
 * that has words of none of an article's sentences still leads to it when it stands where the query does.
 */
export interface Likeness {
  /** How strong each dimension is, the strongest first. */
  readonly strengths: readonly number[];
  /** By article, then by idea: its place, divided by the length of its bag. */
  readonly places: readonly (readonly number[])[];
  /** By stem: how much it makes up of each idea that has it. */
  readonly inIdeas: ReadonlyMap<string, readonly (readonly [idea: number, share: number])[]>;
}

/** Words that stand in any talk about work place nothing. */
const PALE = 0.4;

/** How much a stem tells, by how many articles and ideas have it. */
export function weighStem(stem: string, having: number, count: number): number {
  return Math.log(1 + count / Math.max(1, having)) * (isPale(stem) ? PALE : 1);
}

/** How often a stem stands in an idea's phrases, as a share of what it can be at most. */
export function weighCount(count: number): number {
  return (1 + Math.log(2 * count)) / 5;
}

/** By stem: the ideas that have it, and how much of each it makes up. */
export function listInIdeas(bags: readonly Bag[]): Likeness['inIdeas'] {
  const inIdeas = new Map<string, [number, number][]>();
  bags.forEach((bag, idea) => {
    for (const [stem, count] of bag) {
      const entry: [number, number] = [idea, weighCount(count)];
      const known = inIdeas.get(stem);
      if (known) known.push(entry);
      else inIdeas.set(stem, [entry]);
    }
  });
  return inIdeas;
}

/** How near the articles stand to a query: by article, up to 1; articles that stand elsewhere are not named. */
export function findAlike(
  words: readonly QueryWord[],
  lists: ReadonlyMap<string, PostingList>,
  { strengths, places, inIdeas }: Likeness,
  articleCount: number,
): ReadonlyMap<number, number> {
  const place = strengths.map(() => 0);
  const add = (row: readonly number[] | undefined, weight: number) =>
    row?.forEach((value, dimension) => (place[dimension]! += (weight * value) / strengths[dimension]!));
  for (const { readings } of words) {
    const best = readings
      .filter(({ stem }) => lists.has(stem) || inIdeas.has(stem))
      .reduce<QueryWord['readings'][number] | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined);
    if (!best) continue;
    const list = lists.get(best.stem);
    const ideas = inIdeas.get(best.stem) ?? [];
    const tells = weighStem(best.stem, (list?.frequency ?? 0) + ideas.length, places.length);
    const weight = best.weight * tells * tells;
    for (const { article, impact } of list?.postings ?? []) add(places[article], weight * impact);
    for (const [idea, share] of ideas) add(places[articleCount + idea], weight * share);
  }
  const length = Math.hypot(...place);
  const near = new Map<number, number>();
  if (length === 0) return near;
  for (let article = 0; article < articleCount; article += 1) {
    const own = places[article]!.map((value, dimension) => value * strengths[dimension]!);
    const cosine = own.reduce((sum, value, dimension) => sum + value * place[dimension]!, 0);
    const nearness = cosine / (length * Math.hypot(...own) || 1);
    if (nearness > 0) near.set(article, nearness);
  }
  return near;
}
