import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { apiArticlePath, markdownPath } from '@/lib/site/paths';
import { buildApiArticle } from './api/build-api';
import { buildArticleMarkdown } from './article-markdown';
import { buildArticleTexts, type ArticleTexts } from './article-texts';

/**
 * The files that stand beside an article's page.
 *
 * @param texts what `buildArticleTexts` makes, where it is at hand.
 */
export function buildArticleFiles(
  knowledgeBase: KnowledgeBase,
  article: Article,
  texts: ArticleTexts = buildArticleTexts(knowledgeBase, article),
): { readonly path: string; readonly content: string }[] {
  return [
    { path: markdownPath(article.slug), content: buildArticleMarkdown(knowledgeBase, article, texts.text) },
    { path: apiArticlePath(article.slug), content: buildApiArticle(knowledgeBase, article, texts) },
  ];
}
