import { countTerms, createComparison, createTermVectors } from '@/lib/text/term-vectors';

/** Two articles and how much of what they are about is the same, 0 to 1. */
export interface SimilarPair {
  readonly first: string;
  readonly second: string;
  readonly similarity: number;
}

export interface ComparableText {
  readonly slug: string;
  readonly text: string;
}

/** A word that is in more texts than this tells few of them apart, and would make the work grow with its square. */
const MAX_TEXTS_WITH_TERM = 150;

/**
 * The pairs of texts that are most alike, the most similar first: the cosine of their term vectors, in which rare words
 * count more.
 *
 * @param least pairs below this are left out.
 * @example
 * findSimilarPairs([{ slug: 'a', text: 'trust fades' }, { slug: 'b', text: 'trust fades' }], 0.5);
 * // => [{ first: 'a', second: 'b', similarity: 1 }]
 */
export function findSimilarPairs(texts: readonly ComparableText[], least: number): SimilarPair[] {
  const compare = createComparison(createTermVectors(texts.map(({ text }) => countTerms(text))), MAX_TEXTS_WITH_TERM);
  const pairs = texts.flatMap(({ slug: first }, at) => {
    const found: SimilarPair[] = [];
    compare(at).forEach((similarity, other) => {
      if (other > at && similarity > 0 && similarity >= least)
        found.push({ first, second: texts[other]!.slug, similarity });
    });
    return found;
  });
  return pairs.sort((a, b) => b.similarity - a.similarity || (a.first < b.first ? -1 : 1));
}
