/**
 * Every number that ranking depends on, found by trying on the tuning half of the expectations.
 *
 * @see docs/decisions/011-ranking.md
 */
export const WEIGHTS = {
  /** How much one occurrence counts in each field, and how much a field's length takes away (BM25F). */
  fields: {
    title: { weight: 4.5, lengthShare: 0.4 },
    askedAs: { weight: 4, lengthShare: 0.4 },
    answer: { weight: 2, lengthShare: 0.4 },
    topic: { weight: 1.5, lengthShare: 0.2 },
    headings: { weight: 1, lengthShare: 0.4 },
    body: { weight: 1, lengthShare: 0.6 },
  },
  /** How soon further occurrences stop counting. */
  saturation: 7,
  /** An idea that the thesaurus finds in the question, against a word that stands in it. */
  idea: 1.15,
  /** An idea that is named by a single word, which may mean other things too. */
  singleWord: 0.4,
  /** How much of an idea must be in a text that has it in its body only. */
  leastIdea: 0.15,
  /** An idea beside the one that was found. */
  nearIdea: 0.3,
  /** What a saying counts of which only some words are there, and how many must be. */
  partialSaying: 0.6,
  leastSayingShare: 0.45,
  /** What the share of a query's words counts that an idea has in all its phrases, and how large it must be. */
  sharedWords: 0.6,
  leastWordShare: 0.3,
  /** The share of a title's words that the question has, as a bonus. */
  titleCoverage: 0.6,
  /** Words that stand side by side in the question and in the title or the short answer. */
  phrase: 0.25,
  /** Question words and other small words, which stand in titles only. */
  smallWord: 0.12,
  /** Words that stand in any talk about work and tell little. */
  paleWord: 0.45,
  correction: 0.85,
  completion: 0.8,
  /** An article that stands where the query does, whatever its words, against the best by its words. */
  likeness: 0.7,
};

export type Weights = typeof WEIGHTS;
export type FieldName = keyof Weights['fields'];
