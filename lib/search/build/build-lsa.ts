import type { LsaSpace } from '../format/lsa';
import { idf, isStemKey, type PostingList } from '../format/postings';
import type { StemConcepts } from '../query/lsa';

/** More dimensions tell no more of what is similar, and cost bytes. */
const DIMENSIONS = 20;
/** With fewer texts to a dimension each text would have its own, and none would be similar to another. */
const MIN_TEXTS_PER_DIMENSION = 3;
const ROUNDS = 12;

/** Entries of a sparse vector: the place and the value, in turn. */
type SparseVector = number[];

/**
 * Places articles and concepts in a latent semantic space by the words they share.
 *
 * The cost grows with the number of postings: the table of texts and stems stays sparse, and the similarity of each pair
 * of texts is never written out.
 *
 * @param lists by stem: the articles that have it.
 * @param stemConcepts by stem: the concepts that have it.
 * @see Deerwester, S. et al. (1990). Indexing by latent semantic analysis. JASIS 41(6).
 */
export function buildLsa(
  lists: ReadonlyMap<string, PostingList>,
  stemConcepts: StemConcepts,
  { articles, concepts }: { readonly articles: number; readonly concepts: number },
): LsaSpace {
  const count = articles + concepts;
  const stems = [...new Set([...lists.keys(), ...stemConcepts.keys()])].filter(isStemKey);
  const columns = stems.map((stem): SparseVector => {
    const found = lists.get(stem)?.postings ?? [];
    const named = stemConcepts.get(stem) ?? [];
    const weight = idf(found.length + named.length, count);
    return [
      ...found.flatMap(({ article, impact }) => [article, impact * weight]),
      ...named.flatMap(([concept, share]) => [articles + concept, share * weight]),
    ];
  });
  const squares = new Float64Array(count);
  for (const column of columns) {
    for (let at = 0; at < column.length; at += 2) squares[column[at]!]! += column[at + 1]! * column[at + 1]!;
  }
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  for (const column of columns) {
    for (let at = 0; at < column.length; at += 2) column[at + 1]! /= lengths[column[at]!]!;
  }
  const found = findDimensions(columns, count, Math.min(DIMENSIONS, Math.ceil(count / MIN_TEXTS_PER_DIMENSION)));
  const kept = found.filter(({ singularValue }) => singularValue > 1e-6);
  return {
    singularValues: kept.map(({ singularValue }) => singularValue),
    vectors: Array.from(lengths, (length, text) => kept.map(({ vector }) => vector[text]! / length)),
  };
}

/** The strongest singular vectors of a sparse table, by subspace iteration from a start that is always the same. */
function findDimensions(columns: readonly SparseVector[], size: number, count: number) {
  let vectors: Float64Array[] = Array.from({ length: count }, (_, i) =>
    Float64Array.from({ length: size }, (_value, j) => Math.sin(1 + i * 7.13 + j * (1.7 + i * 0.37))),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    vectors = vectors.map((vector) => multiply(columns, vector));
    orthonormalize(vectors);
  }
  return vectors.map((vector) => ({ vector, singularValue: Math.sqrt(Math.hypot(...multiply(columns, vector))) }));
}

/** The table times its transpose times a vector. */
function multiply(columns: readonly SparseVector[], vector: Float64Array): Float64Array {
  const product = new Float64Array(vector.length);
  for (const column of columns) {
    let sum = 0;
    for (let at = 0; at < column.length; at += 2) sum += column[at + 1]! * vector[column[at]!]!;
    if (sum === 0) continue;
    for (let at = 0; at < column.length; at += 2) product[column[at]!]! += column[at + 1]! * sum;
  }
  return product;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}

function orthonormalize(vectors: readonly Float64Array[]): void {
  vectors.forEach((vector, index) => {
    for (const other of vectors.slice(0, index)) {
      const share = dot(vector, other);
      for (let at = 0; at < vector.length; at += 1) vector[at]! -= share * other[at]!;
    }
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (let at = 0; at < vector.length; at += 1) vector[at]! /= length;
  });
}
