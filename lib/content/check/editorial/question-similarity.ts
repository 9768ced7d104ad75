import { toTerms } from '@/lib/text/terms';

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
 * @see Salton, G. & Buckley, C. (1988). Term-weighting approaches in automatic text retrieval. IP&M 24(5).
 * @example
 * findSimilarPairs([{ slug: 'a', text: 'trust fades' }, { slug: 'b', text: 'trust fades' }], 0.5);
 * // => [{ first: 'a', second: 'b', similarity: 1 }]
 */
export function findSimilarPairs(texts: readonly ComparableText[], least: number): SimilarPair[] {
  const vectors = createVectors(texts);
  const postings = new Map<string, [index: number, weight: number][]>();
  vectors.forEach((vector, index) => {
    for (const [term, weight] of vector) {
      const list = postings.get(term);
      if (list) list.push([index, weight]);
      else postings.set(term, [[index, weight]]);
    }
  });

  const pairs: SimilarPair[] = [];
  vectors.forEach((vector, index) => {
    const products = new Map<number, number>();
    for (const [term, weight] of vector) {
      const list = postings.get(term)!;
      if (list.length > MAX_TEXTS_WITH_TERM) continue;
      for (const [other, otherWeight] of list) {
        if (other > index) products.set(other, (products.get(other) ?? 0) + weight * otherWeight);
      }
    }
    for (const [other, similarity] of products) {
      if (similarity >= least) pairs.push({ first: texts[index]!.slug, second: texts[other]!.slug, similarity });
    }
  });
  return pairs.sort((a, b) => b.similarity - a.similarity || (a.first < b.first ? -1 : 1));
}

function createVectors(texts: readonly ComparableText[]): Map<string, number>[] {
  const counts = texts.map(({ text }) => {
    const terms = new Map<string, number>();
    for (const term of toTerms(text)) terms.set(term, (terms.get(term) ?? 0) + 1);
    return terms;
  });
  const frequency = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return counts.map((terms) => {
    const weights = [...terms].map(
      ([term, count]) => [term, (1 + Math.log(count)) * Math.log(1 + texts.length / frequency.get(term)!)] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}
