import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import type { Article } from '@/lib/knowledge-base/model';
import { renderHtml } from '@/lib/markdown/render-html';
import { createAbsoluteResolvers } from './absolute-resolvers';
import { getArticleUrl } from './article-markdown';

/** An article's body as HTML that can be read anywhere: with full addresses. */
export function buildArticleHtml(knowledgeBase: KnowledgeBase, article: Article): string {
  const pageUrl = getArticleUrl(article);
  const resolvers = createAbsoluteResolvers(knowledgeBase, article, pageUrl);
  return renderHtml(article.body, { ...resolvers, format: article.format, pageUrl });
}
