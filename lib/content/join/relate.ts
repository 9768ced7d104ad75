import { createComparison, createTermVectors, type TermVector } from '@/lib/text/term-vectors';
import { listTerms } from '@/lib/text/terms';
import type { Relation, RelationReason } from './model';

/** What relations are computed from. */
export interface RelatableArticle extends WrittenArticle {
  /** Slugs of the articles that its author lists as related. */
  readonly names: readonly string[];
}

interface WrittenArticle {
  readonly slug: string;
  readonly title: string;
  readonly shortAnswer?: { readonly text: string };
  readonly text: string;
  readonly dimension?: string;
  readonly tags: readonly string[];
  /** Slugs of the articles that its text links to. */
  readonly linksTo: readonly string[];
}

const MAX_RELATIONS = 5;

/** How many of an article's most distinctive words represent it. */
const TERMS_PER_ARTICLE = 25;

/** A word that is in more than this share of the articles tells none of them apart. */
const COMMON_SHARE = 0.2;

const WEIGHTS = { named: 5, links: 1.2, linkedFrom: 1, dimension: 0.5, tags: 1.5, words: 3 };

/** Words in common that are shown to the reader. */
const SHOWN_WORDS = 3;

/**
 * Finds for each article the others that a reader should meet next, and why: named by the author, linked, of the same
 * dimension, sharing tags (rare ones count more), about the same words.
 *
 * Never the article itself, and never only one dimension where another one has anything related.
 *
 * @param only the path of the one article that is asked for.
 */
export function relateArticles(
  built: readonly { readonly article: WrittenArticle & { readonly path: string }; readonly names: readonly string[] }[],
  only?: string,
): Map<string, Relation[]> {
  if (only !== undefined && built.every(({ article }) => article.path !== only)) return new Map();
  const articles = built.map(({ article, names }): RelatableArticle => ({ ...article, names }));
  const { vectors, words } = readWords(built.map(({ article }) => article));
  const byTerm = invert(articles, (_, index) => vectors[index]!.keys());
  const compare = createComparison(vectors);
  const byTag = invert(articles, ({ tags }) => tags);
  const byDimension = invert(articles, ({ dimension }) => (dimension ? [dimension] : []));
  const linkedFrom = invert(articles, ({ linksTo }) => linksTo);
  const indexes = new Map(articles.map(({ slug }, index) => [slug, index]));
  const tagWeights = new Map(
    [...byTag].map(([tag, { length }]) => [
      tag,
      (WEIGHTS.tags * Math.log(1 + articles.length / length)) / Math.log(1 + articles.length),
    ]),
  );

  function findCandidates({ slug, names, linksTo, tags, dimension }: RelatableArticle, index: number): Set<number> {
    const found = new Set([...names, ...linksTo].flatMap((other) => indexes.get(other) ?? []));
    for (const other of linkedFrom.get(slug) ?? []) found.add(other);
    for (const term of vectors[index]!.keys()) addFew(found, byTerm.get(term));
    for (const tag of tags) addFew(found, byTag.get(tag));
    if (dimension) addFew(found, byDimension.get(dimension));
    found.delete(index);
    return found;
  }

  /** What speaks for a pair, the strongest reason first. */
  function listReasons(at: number, otherAt: number, similarity: number): RelationReason[] {
    const [article, other] = [articles[at]!, articles[otherAt]!];
    const parts: { weight: number; reason: RelationReason }[] = [];
    if (article.names.includes(other.slug)) parts.push({ weight: WEIGHTS.named, reason: { kind: 'named' } });
    if (article.linksTo.includes(other.slug)) parts.push({ weight: WEIGHTS.links, reason: { kind: 'links' } });
    if (other.linksTo.includes(article.slug)) {
      parts.push({ weight: WEIGHTS.linkedFrom, reason: { kind: 'linked-from' } });
    }
    if (article.dimension && article.dimension === other.dimension) {
      parts.push({ weight: WEIGHTS.dimension, reason: { kind: 'dimension', dimension: article.dimension } });
    }
    const tags = listSharedTags(article, other);
    if (tags.length > 0) parts.push({ weight: weighTags(tags), reason: { kind: 'tags', tags } });
    const terms = listSharedTerms(vectors[at]!, vectors[otherAt]!);
    if (terms.length > 0) {
      const shown = terms.slice(0, SHOWN_WORDS).map((term) => words.get(term)!);
      parts.push({ weight: WEIGHTS.words * similarity, reason: { kind: 'words', words: shown } });
    }
    return parts.sort((a, b) => b.weight - a.weight).map(({ reason }) => reason);
  }

  /** The sum of the reasons' weights, without making them: it is asked of hundreds of pairs for each article. */
  function weigh(article: RelatableArticle, other: RelatableArticle, similarity: number): number {
    let score = WEIGHTS.words * similarity;
    if (article.names.includes(other.slug)) score += WEIGHTS.named;
    if (article.linksTo.includes(other.slug)) score += WEIGHTS.links;
    if (other.linksTo.includes(article.slug)) score += WEIGHTS.linkedFrom;
    if (article.dimension && article.dimension === other.dimension) score += WEIGHTS.dimension;
    return score + weighTags(listSharedTags(article, other));
  }

  function weighTags(tags: readonly string[]): number {
    return sum(tags.map((tag) => tagWeights.get(tag)!));
  }

  function relate(article: RelatableArticle, at: number): Relation[] {
    const similarities = compare(at);
    const ranked = [...findCandidates(article, at)]
      .map((other) => ({
        other,
        slug: articles[other]!.slug,
        score: weigh(article, articles[other]!, similarities[other]!),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
    const chosen = ranked.slice(0, MAX_RELATIONS);
    const isOutside = ({ other }: { readonly other: number }) => articles[other]!.dimension !== article.dimension;
    const outsider = chosen.some(isOutside) ? undefined : ranked.find(isOutside);
    if (outsider) chosen.splice(MAX_RELATIONS - 1, 1, outsider);
    return chosen.map(({ slug, other }) => ({ slug, reasons: listReasons(at, other, similarities[other]!) }));
  }

  return new Map(
    articles.flatMap((article, index) =>
      only === undefined || built[index]!.article.path === only
        ? [[article.slug, relate(article, index)] as const]
        : [],
    ),
  );
}

function listSharedTags(article: RelatableArticle, other: RelatableArticle): string[] {
  return article.tags.filter((tag) => tag !== article.dimension && other.tags.includes(tag));
}

/** The most distinctive words of each article, and by stem the shortest word that it was cut from. */
function readWords(articles: readonly WrittenArticle[]): {
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

const knownCounts = new WeakMap<WrittenArticle, TermCounts>();

function countTerms(article: WrittenArticle): TermCounts {
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

/** The indexes of the articles by something that they have. */
function invert(
  articles: readonly RelatableArticle[],
  getKeys: (article: RelatableArticle, index: number) => Iterable<string>,
): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  articles.forEach((article, index) => {
    for (const key of getKeys(article, index)) {
      const list = indexes.get(key);
      if (list) list.push(index);
      else indexes.set(key, [index]);
    }
  });
  return indexes;
}

/** Lists that hold half the collection say nothing and would make the work grow with its square. */
const MAX_LIST_LENGTH = 200;

function addFew(found: Set<number>, indexes: readonly number[] | undefined): void {
  if (!indexes || indexes.length > MAX_LIST_LENGTH) return;
  for (const index of indexes) found.add(index);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
