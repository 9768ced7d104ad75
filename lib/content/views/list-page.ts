import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { site } from '@/lib/site/site';
import { summarizeArticle } from './article-summary';

/** How many pages a list of so many entries has; a list without any has one. */
export function countPages(total: number): number {
  return Math.max(1, Math.ceil(total / site.pageSize));
}

export type ListPage = Readonly<NonNullable<ReturnType<typeof createListPage>>>;

/**
 * Cuts one page out of a list of articles.
 *
 * @returns `undefined` where the list has no such page.
 */
export function createListPage(knowledgeBase: KnowledgeBase, articles: readonly Article[], page: number) {
  const pageCount = countPages(articles.length);
  if (!Number.isInteger(page) || page < 1 || page > pageCount) return undefined;
  const entries = articles.slice((page - 1) * site.pageSize, page * site.pageSize);
  return {
    entries: entries.map((article) => summarizeArticle(knowledgeBase, article)),
    total: articles.length,
    page,
    pageCount,
  };
}

/** The page numbers after the first, as route parameters: those that need a page of their own. */
export function listFurtherPages(total: number): { page: string }[] {
  return Array.from({ length: countPages(total) - 1 }, (_, index) => ({ page: String(index + 2) }));
}
