import { createHash } from 'node:crypto';
import type { DiskCache } from '@/lib/disk-cache/create-disk-cache';
import { createPageKeys } from '@/lib/kept-pages/create-page-keys';
import { getCodeKey } from '@/lib/kept-pages/get-code-key';
import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import type { Article } from '@/lib/knowledge-base/model';
import { buildArticleFiles } from '@/lib/seo/article-files';
import { buildArticleHtml } from '@/lib/seo/article-html';

/** What is made from an article beside its page: its files, and its body as feeds carry it. */
export interface ArticleFiles {
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly html: string;
}

/** Makes the function that gives an article's files: those of an earlier build where nothing in them can have changed. */
export function keepArticleFiles(
  knowledgeBase: KnowledgeBase,
  cache: DiskCache,
  codeKey: string = getCodeKey(),
): (article: Article) => ArticleFiles {
  const getPageKey = createPageKeys(knowledgeBase, codeKey);
  return (article) => {
    // Beside what the page shows, the files name every reason why articles are related.
    const related = JSON.stringify(knowledgeBase.getRelated(article.slug));
    const name = createHash('sha256').update(getPageKey(article)).update(related).digest('hex');
    const kept = cache.read(name);
    if (kept) return JSON.parse(kept.toString()) as ArticleFiles;
    const html = buildArticleHtml(knowledgeBase, article);
    const made: ArticleFiles = { files: buildArticleFiles(knowledgeBase, article, html), html };
    cache.keep(name, JSON.stringify(made));
    return made;
  };
}
