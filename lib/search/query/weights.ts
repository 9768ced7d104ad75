/**
 * Every number that ranking depends on, fitted one after the other on the tuning half of the judgments, on the collection's
 * own, and on the other phrasings of its articles, each asked of articles that have none.
 *
 * @see docs/decisions/011-ranking.md
 */
export const WEIGHTS = {
  /** How much one occurrence counts in each field, and how much a field's length takes away (BM25F). */
  fields: {
    title: { weight: 12, lengthShare: 0.4 },
    askedAs: { weight: 8, lengthShare: 0.3 },
    answer: { weight: 2.4, lengthShare: 0.4 },
    topic: { weight: 2.2, lengthShare: 0.2 },
    headings: { weight: 0.5, lengthShare: 0.4 },
    body: { weight: 1, lengthShare: 0.6 },
  },
  /** How soon further occurrences stop counting. */
  saturation: 20,
  /** A concept of the question, against a word of it. */
  concept: 2.8,
  /** Beyond 1, several concepts count less than their sum, so that one subject does not drown the others. */
  conceptNorm: 1.4,
  /** A concept that is named by a single word, which may mean other things too. */
  singleWord: 0.3,
  /** How much of a concept must be in a text that has it in its body only. */
  minConcept: 0.3,
  /** A concept related to the one that was found. */
  relatedConcept: 0.3,
  /** What the share of a query's words counts that a concept has in all its phrases, and how large it must be. */
  termOverlap: 0.6,
  minTermOverlap: 0.1,
  /** The share of a title's words that the question has, as a bonus. */
  titleCoverage: 0.36,
  /** How much an article loses that speaks of a part of the question only. */
  coverage: 0.9,
  /** Question words and other stop words, which are indexed in titles only. */
  stopWord: 0.12,
  correction: 0.85,
  completion: 0.8,
  /** A word that goes on, where the one that was typed is a word too. */
  further: 0.2,
  /** Semantic similarity, against the best score by words. */
  lsa: 1,
};

export type Weights = typeof WEIGHTS;
export type FieldName = keyof Weights['fields'];
