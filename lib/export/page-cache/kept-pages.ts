import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { articlePath } from '@/lib/site/paths';
import { createPageKeys, listListPages, type KeyedPage } from './create-page-keys';
import { getCodeKey } from './get-code-key';

/** Where a build keeps the pages of articles and lists, as Next wrote them, for the next one. */
export const KEPT_DIR = '.cache/pages';

/** A page is its HTML and its payload; the HTML is kept last, so that where it is, both are. */
export const KEPT_PARTS = ['txt', 'html'] as const;

/** @example keptFile('3f...', 'html'); // => '.cache/pages/3f....html' */
export function keptFile(key: string, part: (typeof KEPT_PARTS)[number]): string {
  return join(KEPT_DIR, `${key}.${part}`);
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
 * @see docs/decisions/045-kept-pages.md
 */
export function createRenderFilter(knowledgeBase: KnowledgeBase): (path: string) => boolean {
  if (process.env.NODE_ENV !== 'production') return () => true;
  const keys = new Map(listKeyedPages(knowledgeBase).map(({ path, key }) => [path, key]));
  return (path) => {
    const key = keys.get(path);
    return key === undefined || !existsSync(keptFile(key, 'html'));
  };
}
