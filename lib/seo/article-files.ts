import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import type { Article } from '@/lib/knowledge-base/model';
import { apiArticlePath, markdownPath } from '@/lib/paths';
import { buildApiArticle } from './api/build-api';
import { buildArticleMarkdown, buildArticleText } from './article-markdown';

/** The files that stand beside an article's page. They are made together, because they need the same work. */
export function buildArticleFiles(
  knowledgeBase: KnowledgeBase,
  article: Article,
): { readonly path: string; readonly content: string }[] {
  const text = buildArticleText(knowledgeBase, article);
  return [
    { path: markdownPath(article.slug), content: buildArticleMarkdown(knowledgeBase, article, text) },
    { path: apiArticlePath(article.slug), content: buildApiArticle(knowledgeBase, article, text) },
  ];
}
