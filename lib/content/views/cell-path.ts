import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { dimensionPath, pagePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

/**
 * Where the questions of one kind begin on the pages of a dimension, which in a large collection are several.
 *
 * @param dimension its slug, as `category` is.
 */
export function getCellPath(knowledgeBase: KnowledgeBase, dimension: string, category: string): string {
  const row = knowledgeBase.getRow(dimension);
  const position = row.findIndex((cell) => cell.category.slug === category);
  const before = row.slice(0, position).reduce((sum, { articles }) => sum + articles.length, 0);
  return `${pagePath(dimensionPath(dimension), Math.floor(before / site.pageSize) + 1)}#${category}`;
}
