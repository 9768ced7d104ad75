import { createComparison, createTermVectors, type TermVector } from '@/lib/text/term-vectors';
import { listTerms } from '@/lib/text/terms';
import { groupBy } from './group';
import type { Article, Relation, RelationReason } from './model';

type RelatableArticle = Pick<
  Article,
  'path' | 'slug' | 'title' | 'shortAnswer' | 'text' | 'dimension' | 'tags' | 'linksTo'
>;

interface Entry {
  readonly article: RelatableArticle;
  /** Slugs of the articles that its author lists as related. */
  readonly names: readonly string[];
}

const MAX_RELATIONS = 5;

/** How many of an article's most distinctive words represent it. */
const TERMS_PER_ARTICLE = 25;

/** A word that is in more than this share of the articles tells none of them apart. */
const COMMON_SHARE = 0.2;

/** What each reason counts; rare tags and many words in common count more. */
const WEIGHTS = { named: 5, links: 1.2, 'linked-from': 1, dimension: 0.5, tags: 1.5, words: 3 };
const KINDS = Object.keys(WEIGHTS) as RelationReason['kind'][];

/** Words in common that are shown to the reader. */
const SHOWN_WORDS = 3;

/** Lists that hold half the collection say nothing and would make the work grow with its square. */
const MAX_LIST_LENGTH = 200;

/**
 * Finds for each article the others that a reader should meet next, and why: named by the author, linked, of the same
 * dimension, sharing tags (rare ones count more), about the same words.
 *
 * Never the article itself, and never only one dimension where another one has anything related.
 *
 * @param only the path of the one article that is asked for.
 * @returns relations by slug, the strongest first.
 */
export function relateArticles(built: readonly Entry[], only?: string): Record<string, readonly Relation[]> {
  const asked = built.flatMap(({ article }, at) => (only === undefined || article.path === only ? [at] : []));
  if (asked.length === 0) return {};
  // Small copies of one shape: their properties are read millions of times.
  const articles = built.map(({ article: { slug, dimension, tags, linksTo }, names }) => ({
    slug,
    dimension,
    tags,
    linksTo,
    names,
  }));
  const { vectors, words } = readWords(built.map(({ article }) => article));
  const compare = createComparison(vectors);
  const indexes = articles.map((_, index) => index);
  const byTerm = groupBy(indexes, (at) => [...vectors[at]!.keys()]);
  const byTag = groupBy(indexes, (at) => articles[at]!.tags);
  const byDimension = groupBy(indexes, (at) => [articles[at]!.dimension ?? []].flat());
  const linkedFrom = groupBy(indexes, (at) => articles[at]!.linksTo);
  const bySlug = new Map(articles.map(({ slug }, index) => [slug, index]));
  const tagWeights = new Map(
    [...byTag].map(([tag, { length }]) => [
      tag,
      (WEIGHTS.tags * Math.log(1 + articles.length / length)) / Math.log(1 + articles.length),
    ]),
  );

  function findCandidates(at: number): Set<number> {
    const { slug, names, linksTo, tags, dimension = '' } = articles[at]!;
    const found = new Set([...names, ...linksTo].flatMap((other) => bySlug.get(other) ?? []));
    for (const other of linkedFrom.get(slug) ?? []) found.add(other);
    for (const list of [
      ...[...vectors[at]!.keys()].map((term) => byTerm.get(term)!),
      ...tags.map((tag) => byTag.get(tag)!),
      byDimension.get(dimension) ?? [],
    ]) {
      if (list.length <= MAX_LIST_LENGTH) for (const other of list) found.add(other);
    }
    found.delete(at);
    return found;
  }

  /** What speaks for the pair that was weighed last, in the order of `KINDS`: hundreds are weighed for each article. */
  const weights = new Float64Array(KINDS.length);

  function weigh(at: number, otherAt: number, similarity: number): number {
    const [article, other] = [articles[at]!, articles[otherAt]!];
    weights[0] = article.names.includes(other.slug) ? WEIGHTS.named : 0;
    weights[1] = article.linksTo.includes(other.slug) ? WEIGHTS.links : 0;
    weights[2] = other.linksTo.includes(article.slug) ? WEIGHTS['linked-from'] : 0;
    weights[3] = article.dimension && article.dimension === other.dimension ? WEIGHTS.dimension : 0;
    weights[4] = 0;
    for (const tag of listSharedTags(article, other)) weights[4] += tagWeights.get(tag)!;
    weights[5] = WEIGHTS.words * similarity;
    let score = 0;
    for (const weight of weights) score += weight;
    return score;
  }

  function createReason(kind: RelationReason['kind'], at: number, otherAt: number): RelationReason {
    const [article, other] = [articles[at]!, articles[otherAt]!];
    if (kind === 'dimension') return { kind, dimension: article.dimension! };
    if (kind === 'tags') return { kind, tags: listSharedTags(article, other) };
    if (kind !== 'words') return { kind };
    const terms = listSharedTerms(vectors[at]!, vectors[otherAt]!).slice(0, SHOWN_WORDS);
    return { kind, words: terms.map((term) => words.get(term)!) };
  }

  function relate(at: number): Relation[] {
    const similarities = compare(at);
    const ranked = [...findCandidates(at)]
      .map((other) => ({
        other,
        slug: articles[other]!.slug,
        score: weigh(at, other, similarities[other]!),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
    const chosen = ranked.slice(0, MAX_RELATIONS);
    const isOutside = ({ other }: { readonly other: number }) => articles[other]!.dimension !== articles[at]!.dimension;
    const outsider = chosen.some(isOutside) ? undefined : ranked.find(isOutside);
    if (outsider) chosen.splice(MAX_RELATIONS - 1, 1, outsider);
    return chosen.map(({ slug, other }) => {
      weigh(at, other, similarities[other]!);
      const reasons = KINDS.map((kind, index) => ({ kind, weight: weights[index]! }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .map(({ kind }) => createReason(kind, at, other));
      return { slug, reasons };
    });
  }

  return Object.fromEntries(asked.map((at) => [articles[at]!.slug, relate(at)]));
}

type Tagged = Pick<RelatableArticle, 'dimension' | 'tags'>;

function listSharedTags(article: Tagged, other: Tagged): string[] {
  return article.tags.filter((tag) => tag !== article.dimension && other.tags.includes(tag));
}

/** The most distinctive words of each article, and by stem the shortest word that it was cut from. */
function readWords(articles: readonly RelatableArticle[]): {
  readonly vectors: readonly TermVector[];
  readonly words: ReadonlyMap<string, string>;
} {
  const counted = articles.map(countTerms);
  const words = new Map<string, string>();
  for (const { words: own } of counted) for (const [term, word] of own) keepShortest(words, term, word);
  const { length } = articles;
  // What every text has tells none of them apart, however few they are.
  const isTelling = (count: number) => count > 1 && count < length && (count <= 3 || count / length <= COMMON_SHARE);
  return {
    vectors: createTermVectors(
      counted.map(({ counts }) => counts),
      { isTelling, most: TERMS_PER_ARTICLE },
    ),
    words,
  };
}

interface TermCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, string>;
}

const knownCounts = new WeakMap<RelatableArticle, TermCounts>();

function countTerms(article: RelatableArticle): TermCounts {
  const known = knownCounts.get(article);
  if (known) return known;
  const counts = new Map<string, number>();
  const words = new Map<string, string>();
  const add = (part: string, weight: number) => {
    for (const { stem, word } of listTerms(part)) {
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
      keepShortest(words, stem, word);
    }
  };
  add(article.title, 3);
  add(article.shortAnswer?.text ?? '', 2);
  add(article.text, 1);
  const counted = { counts, words };
  knownCounts.set(article, counted);
  return counted;
}

function keepShortest(words: Map<string, string>, term: string, word: string): void {
  const known = words.get(term);
  const isShorter = !known || word.length < known.length || (word.length === known.length && word < known);
  if (isShorter) words.set(term, word);
}

/** The words that both have, the one that says most first. */
function listSharedTerms(a: TermVector, b: TermVector): string[] {
  return [...a]
    .flatMap(([term, weight]) => (b.has(term) ? [[term, weight * b.get(term)!] as const] : []))
    .sort(([s, m], [t, n]) => n - m || (s < t ? -1 : 1))
    .map(([term]) => term);
}
