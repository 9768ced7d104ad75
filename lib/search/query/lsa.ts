import type { LsaSpace } from '../format/lsa';
import { idf, type PostingList } from '../format/postings';
import { groupPairs } from './group-pairs';
import type { QueryWord } from './parse-query';
import type { Bag } from './thesaurus';

/** By stem: the concepts that have it, and how much of each it makes up. */
export type StemConcepts = ReadonlyMap<string, readonly (readonly [concept: number, share: number])[]>;

/** By stem: the concepts that have it in their phrases; the share grows with the logarithm of the count. */
export function listStemConcepts(bags: readonly Bag[]): StemConcepts {
  return groupPairs(
    bags.flatMap((bag, concept) =>
      [...bag].map(([stem, count]) => [stem, [concept, (1 + Math.log(2 * count)) / 5] as const] as const),
    ),
  );
}

/**
 * The semantic similarity of articles to a query: by article, the cosine of their vectors where it is positive.
 *
 * The query's vector is made from the postings of its words, so that no vectors of words have to be fetched.
 */
export function measureSimilarity(
  words: readonly QueryWord[],
  lists: ReadonlyMap<string, PostingList>,
  { singularValues, vectors, stemConcepts }: LsaSpace & { readonly stemConcepts: StemConcepts },
  articleCount: number,
): ReadonlyMap<number, number> {
  const placed = singularValues.map(() => 0);
  const add = (vector: readonly number[] | undefined, weight: number) =>
    vector?.forEach((value, dimension) => (placed[dimension]! += (weight * value) / singularValues[dimension]!));
  for (const { candidates } of words) {
    const [best] = candidates
      .filter(({ stem }) => lists.has(stem) || stemConcepts.has(stem))
      .sort((a, b) => b.weight - a.weight);
    if (!best) continue;
    const list = lists.get(best.stem);
    const concepts = stemConcepts.get(best.stem) ?? [];
    const weight = best.weight * idf((list?.frequency ?? 0) + concepts.length, vectors.length) ** 2;
    for (const { article, impact } of list?.postings ?? []) add(vectors[article], weight * impact);
    for (const [concept, share] of concepts) add(vectors[articleCount + concept], weight * share);
  }
  const length = Math.hypot(...placed);
  const similarities = new Map<number, number>();
  if (length === 0) return similarities;
  for (let article = 0; article < articleCount; article += 1) {
    const own = vectors[article]!.map((value, dimension) => value * singularValues[dimension]!);
    const product = own.reduce((sum, value, dimension) => sum + value * placed[dimension]!, 0);
    const cosine = product / (length * Math.hypot(...own) || 1);
    if (cosine > 0) similarities.set(article, cosine);
  }
  return similarities;
}
