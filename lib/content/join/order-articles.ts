import { DIFFICULTIES } from '@/lib/content/read/schema';
import type { Article, Category, Dimension } from './model';

/**
 * The articles in the order of the map: by dimension, then in the order to read them.
 *
 * Within a dimension the overview's `reading_order` comes first; what it does not name follows by kind of question, by
 * difficulty and by title.
 *
 * @param readingOrders slugs by dimension slug.
 */
export function orderArticles(
  articles: readonly Article[],
  dimensions: readonly Dimension[],
  categories: readonly Category[],
  readingOrders: ReadonlyMap<string, readonly string[]>,
): Article[] {
  const dimensionRank = rank(dimensions.map(({ slug }) => slug));
  const categoryRank = rank(categories.map(({ slug }) => slug));
  const difficultyRank = rank(DIFFICULTIES);
  const readingRanks = new Map([...readingOrders].map(([dimension, slugs]) => [dimension, rank(slugs)]));
  const keyed = articles.map((article) => ({
    article,
    keys: [
      dimensionRank(article.dimension),
      readingRanks.get(article.dimension ?? '')?.(article.slug) ?? Infinity,
      categoryRank(article.category),
      difficultyRank(article.difficulty),
    ],
  }));
  return keyed
    .sort((a, b) => compareKeys(a.keys, b.keys) || compareTitles(a.article.title, b.article.title))
    .map(({ article }) => article);
}

function rank(values: readonly string[]): (value: string | undefined) => number {
  const ranks = new Map(values.map((value, index) => [value, index]));
  return (value) => ranks.get(value ?? '') ?? Infinity;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] !== b[index]) return a[index]! < b[index]! ? -1 : 1;
  }
  return 0;
}

function compareTitles(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
