import { difficulties } from '#words/lists';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { groupBy } from '@/lib/content/join/group';
import { DIFFICULTIES } from '@/lib/content/read/schema';
import { countTags } from './tags';

export type FilterView = Readonly<ReturnType<typeof createFilterView>>;
/** An option of a filter with how many articles have it. */
export type FilterOption = FilterView['tag'][number];

/** The reading times, in minutes, that can be chosen as the longest. */
const TIMES = [3, 5, 10];

/** The options by which the list of all questions can be filtered. */
export function createFilterView(knowledgeBase: KnowledgeBase) {
  const { articles, dimensions, categories } = knowledgeBase;
  const byFacet = {
    dimension: groupBy(articles, ({ dimension = '' }) => [dimension]),
    category: groupBy(articles, ({ category = '' }) => [category]),
    difficulty: groupBy(articles, ({ difficulty = '' }) => [difficulty]),
  };
  const count = (facet: keyof typeof byFacet, slug: string, name: string) => ({
    slug,
    name,
    count: byFacet[facet].get(slug)?.length ?? 0,
  });
  return {
    total: articles.length,
    /** Whether lists show the drawings of dimensions. */
    hasDrawings: dimensions.some(({ slug }) => knowledgeBase.getDrawing(slug)),
    dimension: dimensions.map(({ slug, name }) => count('dimension', slug, name)),
    category: categories.map(({ slug, question }) => count('category', slug, question)),
    difficulty: DIFFICULTIES.map((slug) => count('difficulty', slug, difficulties[slug])),
    tag: countTags(knowledgeBase, articles),
    /** By the longest reading time in minutes: how many articles take no longer. */
    time: Object.fromEntries(
      TIMES.map((time) => [time, articles.filter(({ readingMinutes }) => readingMinutes <= time).length]),
    ),
  };
}
