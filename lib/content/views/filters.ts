import { difficulties } from '#words/lists';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { NamedLink } from './article';

/** An option of a filter with how many articles have it. */
export type FilterOption = NamedLink & { readonly count: number };

/** The options by which the list of all questions can be filtered. */
export interface FilterView {
  readonly total: number;
  /** Whether lists show the drawings of dimensions. */
  readonly hasDrawings: boolean;
  readonly dimension: readonly FilterOption[];
  readonly category: readonly FilterOption[];
  readonly difficulty: readonly FilterOption[];
  /** The most used first. */
  readonly tag: readonly FilterOption[];
  /** By the longest reading time in minutes: how many articles take no longer. */
  readonly time: Readonly<Record<number, number>>;
}

/** The reading times, in minutes, that can be chosen as the longest. */
const TIMES = [3, 5, 10] as const;

const DIFFICULTIES = ['foundational', 'intermediate', 'advanced'] as const;

export function createFilterView(knowledgeBase: KnowledgeBase): FilterView {
  const { articles, dimensions, categories, tags } = knowledgeBase;
  const countBy = (get: (article: (typeof articles)[number]) => string | undefined) => {
    const counts = new Map<string | undefined, number>();
    for (const article of articles) counts.set(get(article), (counts.get(get(article)) ?? 0) + 1);
    return (slug: string) => counts.get(slug) ?? 0;
  };
  const inDimension = countBy(({ dimension }) => dimension);
  const inCategory = countBy(({ category }) => category);
  const ofDifficulty = countBy(({ difficulty }) => difficulty);
  return {
    total: articles.length,
    hasDrawings: dimensions.some(({ slug }) => knowledgeBase.getDrawing(slug)),
    dimension: dimensions.map(({ slug, name }) => ({ slug, name, count: inDimension(slug) })),
    category: categories.map(({ slug, question }) => ({ slug, name: question, count: inCategory(slug) })),
    difficulty: DIFFICULTIES.map((slug) => ({
      slug,
      name: difficulties[slug],
      count: ofDifficulty(slug),
    })),
    tag: tags
      .map(({ slug, label }) => ({ slug, name: label, count: knowledgeBase.getArticlesWithTag(slug).length }))
      .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1)),
    time: Object.fromEntries(
      TIMES.map((time) => [time, articles.filter(({ readingMinutes }) => readingMinutes <= time).length]),
    ),
  };
}
