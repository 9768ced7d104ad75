import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { articlePath } from '@/lib/site/paths';
import { createPageKeys, listListPages, type KeyedPage } from './create-page-keys';
import { getCodeKey } from './get-code-key';

/** Where a build keeps the pages of articles and lists, as Next wrote them, for the next one. */
export const PAGE_CACHE = '.cache/pages';

/** @example cachedPage('3f...'); // => '.cache/pages/3f....html' */
export function cachedPage(key: string): string {
  return join(PAGE_CACHE, `${key}.html`);
}

const known = new WeakMap<KnowledgeBase, readonly KeyedPage[]>();

/** Every page that a build may take from an earlier one, with its key. */
export function listKeyedPages(knowledgeBase: KnowledgeBase): readonly KeyedPage[] {
  const pages = known.get(knowledgeBase) ?? keyPages(knowledgeBase);
  known.set(knowledgeBase, pages);
  return pages;
}

function keyPages(knowledgeBase: KnowledgeBase): KeyedPage[] {
  const getKey = createPageKeys(knowledgeBase, getCodeKey());
  return [
    ...knowledgeBase.articles.map((article) => ({ path: articlePath(article.slug), key: getKey(article) })),
    ...listListPages(knowledgeBase, getCodeKey()),
  ];
}

/**
 * Makes the function that says whether Next has to make a page: in a build those that no earlier build has made from the
 * same view with the same code, while developing all.
 *
 * @see docs/decisions/045-page-cache.md
 */
export function createRenderFilter(knowledgeBase: KnowledgeBase): (path: string) => boolean {
  if (process.env.NODE_ENV !== 'production') return () => true;
  const keys = new Map(listKeyedPages(knowledgeBase).map(({ path, key }) => [path, key]));
  return (path) => {
    const key = keys.get(path);
    return key === undefined || !existsSync(cachedPage(key));
  };
}
