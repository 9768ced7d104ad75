import { evaluate, isAnswerable } from '@/lib/search/relevance/evaluate';
import type { Judgment } from '@/lib/search/relevance/judgments';
import type { SearchSource } from '@/lib/search/query/open-index';
import type { Weights } from '@/lib/search/query/weights';

/** Judged questions, and how much they count in the mean of all sets. */
export interface JudgedSet {
  readonly judgments: readonly Judgment[];
  readonly share: number;
}

/** What each weight is multiplied by, in turn. */
const FACTORS = [0.7, 0.85, 1.2, 1.45];

/** A gain that is smaller is chance. */
const MIN_GAIN = 0.001;
const ROUNDS = 3;

/** A weight by the way to it: `['fields', 'title', 'weight']`. */
type Path = readonly string[];

/**
 * Fits the weights of ranking by coordinate ascent on the mean nDCG@10 of some sets: one weight after the other takes the
 * value that gains most, until none gains.
 *
 * @param open opens an index that was built with these weights.
 * @param onGain is told of every change that is kept.
 */
export async function fitWeights(
  start: Weights,
  sets: readonly JudgedSet[],
  open: (weights: Weights) => Promise<SearchSource>,
  onGain: (path: string, value: number, score: number) => void = () => undefined,
): Promise<{ readonly weights: Weights; readonly score: number }> {
  const asked = sets.map(({ judgments, share }) => ({ judgments: judgments.filter(isAnswerable), share }));
  const measure = async (weights: Weights): Promise<number> => {
    const source = await open(weights);
    let score = 0;
    for (const { judgments, share } of asked) {
      score += share * (await evaluate(source, judgments, { weights })).overall.ndcg10;
    }
    return score;
  };
  let best = { weights: start, score: await measure(start) };
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = best.score;
    for (const path of listPaths(start)) {
      const from = getValue(best.weights, path);
      for (const factor of FACTORS) {
        const value = Number((from * factor).toPrecision(2));
        const weights = setValue(best.weights, path, value);
        const score = await measure(weights);
        if (score < best.score + MIN_GAIN) continue;
        best = { weights, score };
        onGain(path.join('.'), value, score);
      }
    }
    if (best.score === before) break;
  }
  return best;
}

function listPaths(weights: object): Path[] {
  return Object.entries(weights).flatMap(([name, value]): Path[] =>
    typeof value === 'object' ? listPaths(value as object).map((path) => [name, ...path]) : [[name]],
  );
}

interface Nested {
  [name: string]: number | Nested;
}

function getValue(weights: Weights, path: Path): number {
  return path.reduce<number | Nested>((part, name) => (part as Nested)[name]!, weights) as number;
}

function setValue(weights: Weights, path: Path, value: number): Weights {
  const copy = structuredClone(weights);
  const holder = path.slice(0, -1).reduce<Nested>((part, name) => part[name] as Nested, copy);
  holder[path.at(-1)!] = value;
  return copy;
}
