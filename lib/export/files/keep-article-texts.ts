import { createHash } from 'node:crypto';
import type { DiskCache } from '@/lib/cache/create-disk-cache';
import { createPageKeys } from '@/lib/export/page-cache/create-page-keys';
import { getCodeKey } from '@/lib/export/page-cache/get-code-key';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { buildArticleTexts, type ArticleTexts } from '@/lib/seo/article-texts';

/** Makes the function that gives an article's texts: those of an earlier build where nothing in them can have changed. */
export function keepArticleTexts(
  knowledgeBase: KnowledgeBase,
  cache: DiskCache,
  codeKey: string = getCodeKey(),
): (article: Article) => ArticleTexts {
  const getPageKey = createPageKeys(knowledgeBase, codeKey);
  return (article) => {
    const name = createHash('sha256')
      .update(`texts ${getPageKey(article)}`)
      .digest('hex');
    const kept = cache.read(name);
    if (kept) return JSON.parse(kept.toString()) as ArticleTexts;
    const texts = buildArticleTexts(knowledgeBase, article);
    cache.keep(name, JSON.stringify(texts));
    return texts;
  };
}
