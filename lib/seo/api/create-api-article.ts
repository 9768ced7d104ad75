import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { absoluteUrl, articlePath, dimensionPath } from '@/lib/site/paths';
import { describeReasons } from '@/lib/content/views/describe-reason';
import { buildArticleText, getArticleUrl } from '../article-markdown';
import type { ApiArticle, ApiSummary } from './api-schema';

/** The whole of an article, as its own file of the interface has it. */
export function createApiArticle(knowledgeBase: KnowledgeBase, article: Article, summary: ApiSummary): ApiArticle {
  const pageUrl = getArticleUrl(article);
  const { previous, next } = knowledgeBase.getNeighbours(article.slug);
  return {
    ...summary,
    text: buildArticleText(knowledgeBase, article),
    html: knowledgeBase.getTexts(article.path).body.plainHtml,
    headings: article.headings.map(({ depth, text, id }) => ({ depth, text, url: `${pageUrl}#${id}` })),
    askedAs: [...article.askedAs],
    sources: article.sources.map((source) => (typeof source === 'string' ? { work: source } : source)),
    relatedDimensions: article.relatedDimensions.flatMap((slug) => {
      const dimension = knowledgeBase.getDimension(slug);
      return dimension ? [{ slug, name: dimension.name, url: absoluteUrl(dimensionPath(slug)) }] : [];
    }),
    related: knowledgeBase.getRelated(article.slug).flatMap(({ slug, reasons }) => {
      const other = knowledgeBase.getArticle(slug);
      const reason = describeReasons(knowledgeBase, reasons);
      return other ? [{ ...link(other), reason }] : [];
    }),
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
  };
}

function link({ slug, title }: Article) {
  return { slug, title, url: absoluteUrl(articlePath(slug)) };
}
