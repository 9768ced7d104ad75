import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { type FacetFile, DIFFICULTY_ORDER } from '../format/manifest';

/** Gathers what filters go by, as numbers that point into lists of options. */
export function buildFacets({
  articles,
  dimensions,
  categories,
  tags,
}: Pick<KnowledgeBase, 'articles' | 'dimensions' | 'categories' | 'tags'>): FacetFile {
  const places = <Option extends { readonly slug: string }>(options: readonly Option[]) =>
    new Map(options.map(({ slug }, index) => [slug, index]));
  const [dimensionPlaces, categoryPlaces, tagPlaces] = [places(dimensions), places(categories), places(tags)];
  return {
    dimensions: dimensions.map(({ slug, name }) => [slug, name]),
    categories: categories.map(({ slug, question }) => [slug, question]),
    tags: tags.map(({ slug, label }) => [slug, label]),
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
