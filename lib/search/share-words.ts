import { weighStem, type Bag } from './likeness';
import type { PhraseWord } from './phrases';

/** By idea: which share of the words of a text its phrases have between them, weighed by how much each word tells. */
export type WordSharing = (words: readonly PhraseWord[]) => ReadonlyMap<number, number>;

/** One word may stand in any idea's phrases by chance. */
const LEAST_WORDS = 2;

/** @param bags by idea: the stems of its phrases. */
export function createWordSharing(bags: readonly Bag[]): WordSharing {
  const ideasOf = new Map<string, number[]>();
  bags.forEach((bag, idea) => {
    for (const stem of bag.keys()) {
      const known = ideasOf.get(stem);
      if (known) known.push(idea);
      else ideasOf.set(stem, [idea]);
    }
  });
  const weigh = (stem: string) => weighStem(stem, ideasOf.get(stem)?.length ?? 0, bags.length);

  return (words) => {
    const telling = words.filter(({ isStop }) => !isStop).map(({ stems }) => [...stems]);
    const total = telling.reduce(
      (sum, stems) => sum + Math.max(0, ...stems.map(([stem, share]) => share * weigh(stem))),
      0,
    );
    const sums = new Map<number, { weight: number; words: number }>();
    for (const stems of telling) {
      for (const [idea, weight] of bestByIdea(stems)) {
        const sum = sums.get(idea) ?? { weight: 0, words: 0 };
        sums.set(idea, { weight: sum.weight + weight, words: sum.words + 1 });
      }
    }
    return new Map(
      [...sums].flatMap(([idea, sum]) => (sum.words >= LEAST_WORDS ? [[idea, sum.weight / total] as const] : [])),
    );
  };

  function bestByIdea(stems: readonly (readonly [stem: string, share: number])[]): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    for (const [stem, share] of stems) {
      for (const idea of ideasOf.get(stem) ?? []) {
        best.set(idea, Math.max(share * weigh(stem), best.get(idea) ?? 0));
      }
    }
    return best;
  }
}
