import { toTerms } from './terms';

/** The weight of each term in a text; of unit length. */
export type TermVector = ReadonlyMap<string, number>;

interface Choice {
  /** Whether a term that so many texts have tells them apart. */
  readonly isTelling?: (frequency: number) => boolean;
  /** How many terms of a text are taken at most, the weightiest first. */
  readonly most?: number;
}

/** How often a text has each term. @example countTerms('Trust and trust').get('trust'); // => 2 */
export function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of toTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * The tf-idf vectors of texts, from how often each text has each term.
 *
 * @see Salton, G. & Buckley, C. (1988). Term-weighting approaches in automatic text retrieval. IP&M 24(5).
 */
export function createTermVectors(counts: readonly TermVector[], { isTelling, most }: Choice = {}): TermVector[] {
  const frequency = new Map<string, number>();
  for (const terms of counts) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return counts.map((terms) => {
    const weights = [...terms]
      .filter(([term]) => isTelling?.(frequency.get(term)!) ?? true)
      .map(([term, count]) => {
        const idf = Math.log(1 + counts.length / frequency.get(term)!);
        return [term, (1 + Math.log(count)) * idf] as const;
      })
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, most);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

/**
 * Makes the function that compares one text with all others at once: the cosine of each pair, by index. The array that it
 * gives is overwritten by the next call.
 *
 * @param maxTexts a term of more texts than this is left out: it tells few apart, and the work would grow with its square.
 */
export function createComparison(vectors: readonly TermVector[], maxTexts = Infinity): (at: number) => Float64Array {
  const postings = new Map<string, { readonly texts: number[]; readonly weights: number[] }>();
  vectors.forEach((vector, index) => {
    for (const [term, weight] of vector) {
      const list = postings.get(term) ?? { texts: [], weights: [] };
      list.texts.push(index);
      list.weights.push(weight);
      postings.set(term, list);
    }
  });
  const cosines = new Float64Array(vectors.length);
  return (at) => {
    cosines.fill(0);
    for (const [term, weight] of vectors[at]!) {
      const { texts, weights } = postings.get(term)!;
      if (texts.length > maxTexts) continue;
      for (let index = 0; index < texts.length; index += 1) cosines[texts[index]!]! += weight * weights[index]!;
    }
    return cosines;
  };
}
