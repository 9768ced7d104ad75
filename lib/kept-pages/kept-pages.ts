import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import type { Article } from '@/lib/knowledge-base/model';
import { createPageKeys } from './create-page-keys';
import { getCodeKey } from './get-code-key';

/** Where a build keeps the pages of articles, as Next wrote them, for the next one. */
export const KEPT_DIR = '.cache/pages';

/** A page is its HTML and its payload; the HTML is kept last, so that where it is, both are. */
export const KEPT_PARTS = ['txt', 'html'] as const;

/** @example keptFile('3f...', 'html'); // => '.cache/pages/3f....html' */
export function keptFile(key: string, part: (typeof KEPT_PARTS)[number]): string {
  return join(KEPT_DIR, `${key}.${part}`);
}

/** The key of the page of each article, in the order of the articles. */
export function listPageKeys(knowledgeBase: KnowledgeBase): { readonly article: Article; readonly key: string }[] {
  const getKey = createPageKeys(knowledgeBase, getCodeKey());
  return knowledgeBase.articles.map((article) => ({ article, key: getKey(article) }));
}

/**
 * The articles whose pages Next has to make: in a build those that no earlier build has made from the same view with the
 * same code, while developing all.
 *
 * @see docs/decisions/045-kept-pages.md
 */
export function listArticlesToRender(knowledgeBase: KnowledgeBase): readonly Article[] {
  if (process.env.NODE_ENV !== 'production') return knowledgeBase.articles;
  return listPageKeys(knowledgeBase).flatMap(({ article, key }) =>
    existsSync(keptFile(key, 'html')) ? [] : [article],
  );
}
