import { idf } from '../format/postings';
import { groupPairs } from './group-pairs';
import { createPhraseFinder, parsePhrase, type PhraseWord } from './phrases';

/** A concept: its labels, the phrasings of readers who mean it, and the numbers of related concepts. */
export interface Concept {
  readonly labels: readonly string[];
  readonly phrasings: readonly string[];
  readonly related: readonly number[];
}

/** How much of a text each of its stems makes up. */
export type Bag = ReadonlyMap<string, number>;

export type Thesaurus = ReturnType<typeof createThesaurus>;

/** Prepares a thesaurus for matching; a concept is known by its index in the list. */
export function createThesaurus(concepts: readonly Concept[]) {
  const phrases = concepts.map(({ labels, phrasings }, concept) => [
    ...labels.flatMap((text) => parsePhrase(text, concept, false) ?? []),
    ...phrasings.flatMap((text) => parsePhrase(text, concept, true) ?? []),
  ]);
  /** By concept: the stems of its phrases without stop words, with how often each occurs. */
  const bags = phrases.map((own): Bag => {
    const bag = new Map<string, number>();
    for (const stem of own.flatMap(({ stems, isLiteral }) => (isLiteral ? [] : stems))) {
      bag.set(stem, (bag.get(stem) ?? 0) + 1);
    }
    return bag;
  });
  return { finder: createPhraseFinder(phrases.flat()), findOverlap: createTermOverlap(bags), concepts, bags };
}

/** One shared word may be chance. */
const MIN_WORDS = 2;

/**
 * Finds by concept what a text shares with its phrases, wherever its words are: from 0 to 1 the words, weighed by `idf`, and
 * their indices in the text.
 */
function createTermOverlap(bags: readonly Bag[]) {
  const conceptsOf = groupPairs(
    bags.flatMap((bag, concept) => [...bag.keys()].map((stem) => [stem, concept] as const)),
  );
  const weigh = (stem: string) => idf(conceptsOf.get(stem)?.length ?? 0, bags.length);
  return (words: readonly PhraseWord[]) => {
    let total = 0;
    const sums = new Map<number, { weight: number; words: number[] }>();
    words.forEach(({ isStop, stems }, index) => {
      if (isStop) return;
      let most = 0;
      const best = new Map<number, number>();
      for (const [stem, likelihood] of stems) {
        const weight = likelihood * weigh(stem);
        most = Math.max(most, weight);
        for (const concept of conceptsOf.get(stem) ?? []) best.set(concept, Math.max(weight, best.get(concept) ?? 0));
      }
      total += most;
      for (const [concept, weight] of best) {
        const sum = sums.get(concept) ?? { weight: 0, words: [] };
        sums.set(concept, { weight: sum.weight + weight, words: [...sum.words, index] });
      }
    });
    return new Map(
      [...sums].flatMap(([concept, sum]) =>
        sum.words.length >= MIN_WORDS ? [[concept, { share: sum.weight / total, words: sum.words }] as const] : [],
      ),
    );
  };
}
