import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import type { Article } from '@/lib/knowledge-base/model';
import { apiArticlePath, markdownPath } from '@/lib/paths';
import { buildApiArticle } from './api/build-api';
import { buildArticleHtml } from './article-html';
import { buildArticleMarkdown, buildArticleText } from './article-markdown';

/**
 * The files that stand beside an article's page. They are made together, because they need the same work.
 *
 * @param html what `buildArticleHtml` makes, where it is at hand.
 */
export function buildArticleFiles(
  knowledgeBase: KnowledgeBase,
  article: Article,
  html: string = buildArticleHtml(knowledgeBase, article),
): { readonly path: string; readonly content: string }[] {
  const text = buildArticleText(knowledgeBase, article);
  return [
    { path: markdownPath(article.slug), content: buildArticleMarkdown(knowledgeBase, article, text) },
    { path: apiArticlePath(article.slug), content: buildApiArticle(knowledgeBase, article, { text, html }) },
  ];
}
