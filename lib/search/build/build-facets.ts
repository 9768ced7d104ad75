import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { type FacetFile, DIFFICULTY_ORDER } from '../format/manifest';

/** Gathers what filters go by, as numbers that point into lists of options. */
export function buildFacets({
  articles,
  dimensions,
  categories,
  tags,
}: Pick<KnowledgeBase, 'articles' | 'dimensions' | 'categories' | 'tags'>): FacetFile {
  const toSlugs = (options: readonly { readonly slug: string }[]) => options.map(({ slug }) => slug);
  const options = { dimension: toSlugs(dimensions), category: toSlugs(categories), tag: toSlugs(tags) };
  const toPlaces = (slugs: readonly string[]) => new Map(slugs.map((slug, index) => [slug, index]));
  const dimensionPlaces = toPlaces(options.dimension);
  const categoryPlaces = toPlaces(options.category);
  const tagPlaces = toPlaces(options.tag);
  return {
    ...options,
    facts: articles.map(({ dimension, category, difficulty, readingMinutes }) => [
      dimensionPlaces.get(dimension ?? '') ?? -1,
      categoryPlaces.get(category ?? '') ?? -1,
      DIFFICULTY_ORDER.findIndex((entry) => entry === difficulty),
      readingMinutes,
    ]),
    tagged: articles.map((article) => article.tags.flatMap((tag) => tagPlaces.get(tag) ?? [])),
    byTitle: articles
      .map(({ title }, index) => ({ title, index }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en') || a.index - b.index)
      .map(({ index }) => index),
  };
}
