import { listTerms } from '@/lib/text/terms';
import type { Relation, RelationReason } from './model';

/** What relations are computed from. */
export interface RelatableArticle {
  readonly slug: string;
  readonly title: string;
  readonly shortAnswer?: { readonly text: string };
  readonly text: string;
  readonly dimension?: string;
  readonly tags: readonly string[];
  /** Slugs of the articles that its text links to. */
  readonly linksTo: readonly string[];
  /** Slugs of the articles that its author lists as related. */
  readonly names: readonly string[];
}

const MOST_RELATIONS = 5;

/** How many of an article's most telling words stand for it. */
const TERMS_PER_ARTICLE = 25;

/** A word that stands in more than this share of the articles tells none of them apart. */
const COMMON_SHARE = 0.2;

const WEIGHTS = { named: 5, links: 1.2, linkedFrom: 1, dimension: 0.5, tags: 1.5, words: 3 };

/** Words in common that are worth telling the reader about. */
const SHOWN_WORDS = 3;

/**
 * Finds for each article the others that a reader should meet next, and why: named by the author, linked, of the same
 * dimension, sharing tags (rare ones count more), about the same words.
 *
 * Never the article itself, and never only one dimension where another one has anything related.
 *
 * @see Salton, G. & Buckley, C. (1988). Term-weighting approaches in automatic text retrieval. IP&M 24(5), for tf-idf
 */
export function relateArticles(articles: readonly RelatableArticle[]): Map<string, Relation[]> {
  const { vectors, words } = createVectors(articles);
  const byTerm = invert(articles, (article) => [...vectors.get(article.slug)!.keys()]);
  const byTag = invert(articles, (article) => article.tags);
  const byDimension = invert(articles, (article) => (article.dimension ? [article.dimension] : []));
  const linkedFrom = invert(articles, (article) => article.linksTo);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));

  function findCandidates(article: RelatableArticle): Set<string> {
    const found = new Set([...article.names, ...article.linksTo, ...(linkedFrom.get(article.slug) ?? [])]);
    for (const term of vectors.get(article.slug)!.keys()) addFew(found, byTerm.get(term));
    for (const tag of article.tags) addFew(found, byTag.get(tag));
    if (article.dimension) addFew(found, byDimension.get(article.dimension));
    found.delete(article.slug);
    return found;
  }

  function weigh(article: RelatableArticle, other: RelatableArticle): { score: number; reasons: RelationReason[] } {
    const parts: [number, RelationReason][] = [];
    if (article.names.includes(other.slug)) parts.push([WEIGHTS.named, { kind: 'named' }]);
    if (article.linksTo.includes(other.slug)) parts.push([WEIGHTS.links, { kind: 'links' }]);
    if (other.linksTo.includes(article.slug)) parts.push([WEIGHTS.linkedFrom, { kind: 'linked-from' }]);
    if (article.dimension && article.dimension === other.dimension) {
      parts.push([WEIGHTS.dimension, { kind: 'dimension', dimension: article.dimension }]);
    }
    const tags = article.tags.filter((tag) => other.tags.includes(tag) && tag !== article.dimension);
    const rarity = sum(tags.map((tag) => Math.log(1 + articles.length / byTag.get(tag)!.length)));
    if (tags.length > 0) parts.push([(WEIGHTS.tags * rarity) / Math.log(1 + articles.length), { kind: 'tags', tags }]);
    const { similarity, terms } = compareVectors(vectors.get(article.slug)!, vectors.get(other.slug)!);
    const shown = terms.slice(0, SHOWN_WORDS).map((term) => words.get(term)!);
    if (shown.length > 0) parts.push([WEIGHTS.words * similarity, { kind: 'words', words: shown }]);
    parts.sort(([a], [b]) => b - a);
    return { score: sum(parts.map(([score]) => score)), reasons: parts.map(([, reason]) => reason) };
  }

  return new Map(
    articles.map((article) => {
      const ranked = [...findCandidates(article)]
        .flatMap((slug) => bySlug.get(slug) ?? [])
        .map((other) => ({ other, ...weigh(article, other) }))
        .filter(({ reasons }) => reasons.length > 0)
        .sort((a, b) => b.score - a.score || (a.other.slug < b.other.slug ? -1 : 1));
      const chosen = ranked.slice(0, MOST_RELATIONS);
      const isOneSided = chosen.length > 0 && chosen.every(({ other }) => other.dimension === article.dimension);
      const outsider = isOneSided ? ranked.find(({ other }) => other.dimension !== article.dimension) : undefined;
      if (outsider) chosen.splice(MOST_RELATIONS - 1, 1, outsider);
      return [article.slug, chosen.map(({ other, reasons }) => ({ slug: other.slug, reasons }))];
    }),
  );
}

interface TermVectors {
  /** By slug: unit length, cut to the most telling words. */
  readonly vectors: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By stem: the shortest word that it was cut from. */
  readonly words: ReadonlyMap<string, string>;
}

function createVectors(articles: readonly RelatableArticle[]): TermVectors {
  const words = new Map<string, string>();
  const counts = articles.map((article) => [article.slug, countTerms(article, words)] as const);
  const frequency = new Map<string, number>();
  for (const [, terms] of counts) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const isTelling = (term: string) => {
    const count = frequency.get(term)!;
    return count > 1 && (count <= 3 || count / articles.length <= COMMON_SHARE);
  };
  const vectors = counts.map(([slug, terms]) => {
    const weighted = [...terms]
      .filter(([term]) => isTelling(term))
      .map(([term, count]) => [term, (1 + Math.log(count)) * Math.log(articles.length / frequency.get(term)!)] as const)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, TERMS_PER_ARTICLE);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return [slug, new Map(weighted.map(([term, weight]) => [term, weight / length]))] as const;
  });
  return { vectors: new Map(vectors), words };
}

function countTerms({ title, shortAnswer, text }: RelatableArticle, words: Map<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (part: string, weight: number) => {
    for (const { stem, word } of listTerms(part)) {
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
      const known = words.get(stem);
      if (!known || word.length < known.length || (word.length === known.length && word < known)) words.set(stem, word);
    }
  };
  add(title, 3);
  add(shortAnswer?.text ?? '', 2);
  add(text, 1);
  return counts;
}

function compareVectors(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) {
  const shared: [string, number][] = [];
  for (const [term, weight] of a) {
    const other = b.get(term);
    if (other !== undefined) shared.push([term, weight * other]);
  }
  shared.sort(([s, m], [t, n]) => n - m || (s < t ? -1 : 1));
  return { similarity: sum(shared.map(([, product]) => product)), terms: shared.map(([term]) => term) };
}

function invert(articles: readonly RelatableArticle[], getKeys: (article: RelatableArticle) => readonly string[]) {
  const slugs = new Map<string, string[]>();
  for (const article of articles) {
    for (const key of getKeys(article)) {
      const list = slugs.get(key);
      if (list) list.push(article.slug);
      else slugs.set(key, [article.slug]);
    }
  }
  return slugs;
}

/** Lists that hold half the collection say nothing and would make the work grow with its square. */
const LONGEST_LIST = 200;

function addFew(found: Set<string>, slugs: readonly string[] | undefined): void {
  if (!slugs || slugs.length > LONGEST_LIST) return;
  for (const slug of slugs) found.add(slug);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
