import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { renderHtml } from '@/lib/content/compile/render-html';
import { createAbsoluteResolvers } from './absolute-resolvers';
import { buildArticleText, getArticleUrl } from './article-markdown';

/** An article as it can be read anywhere, with full addresses. */
export interface ArticleTexts {
  /** All of it as Markdown, without front matter. */
  readonly text: string;
  /** Its body as HTML. */
  readonly html: string;
}

/** Both at once and in this order: parsing is nearly all that they cost, and the body's tree serves for both. */
export function buildArticleTexts(knowledgeBase: KnowledgeBase, article: Article): ArticleTexts {
  const text = buildArticleText(knowledgeBase, article);
  const pageUrl = getArticleUrl(article);
  const resolvers = createAbsoluteResolvers(knowledgeBase, article, pageUrl);
  return { text, html: renderHtml(article.body, { ...resolvers, format: article.format, pageUrl }) };
}
