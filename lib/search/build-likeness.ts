import { weighStem, type Likeness } from './likeness';
import type { Posting } from './postings';

/** More dimensions tell no more of what is alike, and cost bytes. */
const DIMENSIONS = 20;
/** Where a dimension has fewer texts, each would stand alone, and none would be like another. */
const LEAST_TEXTS = 3;
const ROUNDS = 12;

/** A text as its stems with what each makes up of it; sparse. */
type Row = ReadonlyMap<string, number>;

/**
 * Places articles and ideas by the words they share: the strongest dimensions of the table of texts and words.
 *
 * @param lists by stem: the articles that have it.
 * @param inIdeas by stem: the ideas that have it.
 * @see Deerwester, S. et al. (1990). Indexing by latent semantic analysis. JASIS 41(6).
 */
export function buildLikeness(
  lists: ReadonlyMap<string, readonly Posting[]>,
  inIdeas: Likeness['inIdeas'],
  { articles, ideas }: { readonly articles: number; readonly ideas: number },
): Pick<Likeness, 'strengths' | 'places'> {
  const count = articles + ideas;
  const rows = Array.from({ length: count }, () => new Map<string, number>());
  const add = (stem: string, entries: readonly (readonly [text: number, share: number])[], having: number) => {
    const tells = weighStem(stem, having, count);
    for (const [text, share] of entries) rows[text]!.set(stem, share * tells);
  };
  for (const stem of new Set([...lists.keys(), ...inIdeas.keys()])) {
    if (/^[#~]/.test(stem)) continue;
    const found = lists.get(stem) ?? [];
    const named = inIdeas.get(stem) ?? [];
    const entries = [
      ...found.map(({ article, impact }) => [article, impact] as const),
      ...named.map(([idea, share]) => [articles + idea, share] as const),
    ];
    add(stem, entries, entries.length);
  }
  const lengths = rows.map((row) => Math.hypot(...row.values()) || 1);
  const alike = compareRows(rows.map((row, text) => scale(row, 1 / lengths[text]!)));
  const vectors = findDimensions(alike, Math.min(DIMENSIONS, Math.ceil(count / LEAST_TEXTS)));
  const kept = vectors.filter(({ strength }) => strength > 1e-6);
  return {
    strengths: kept.map(({ strength }) => strength),
    places: lengths.map((length, text) => kept.map(({ vector }) => vector[text]! / length)),
  };
}

function scale(row: Row, factor: number): Row {
  return new Map([...row].map(([stem, value]) => [stem, value * factor]));
}

/** By pair of texts: the cosine between them, as a symmetric table. */
function compareRows(rows: readonly Row[]): Float64Array[] {
  const table = rows.map(() => new Float64Array(rows.length));
  const byStem = new Map<string, [text: number, value: number][]>();
  rows.forEach((row, text) => {
    for (const [stem, value] of row) {
      const known = byStem.get(stem);
      if (known) known.push([text, value]);
      else byStem.set(stem, [[text, value]]);
    }
  });
  for (const entries of byStem.values()) {
    for (const [a, left] of entries) for (const [b, right] of entries) table[a]![b]! += left * right;
  }
  return table;
}

/** The strongest eigenvectors of a symmetric table, by subspace iteration from a start that is always the same. */
function findDimensions(table: readonly Float64Array[], count: number) {
  const size = table.length;
  let vectors: Float64Array[] = Array.from({ length: count }, (_, i) =>
    Float64Array.from({ length: size }, (_value, j) => Math.sin(1 + i * 7.13 + j * (1.7 + i * 0.37))),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    vectors = vectors.map((vector) => multiply(table, vector));
    orthonormalize(vectors);
  }
  return vectors.map((vector) => ({ vector, strength: Math.sqrt(Math.hypot(...multiply(table, vector))) }));
}

function multiply(table: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(table, (row) => dot(row, vector));
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
