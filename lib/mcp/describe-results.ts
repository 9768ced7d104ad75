import { z } from 'zod';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { getArticleUrl } from '@/lib/seo/article-markdown';

/** What a tool says of an article. */
export const foundSchema = z.object({
  slug: z.string().describe('Give it to get_article.'),
  title: z.string(),
  url: z.url().describe('Cite this address.'),
  shortAnswer: z.string(),
  dimension: z.string().optional(),
  readingMinutes: z.int(),
});
export type Found = z.infer<typeof foundSchema>;

export function describeArticle(knowledgeBase: KnowledgeBase, article: Article): Found {
  const dimension = knowledgeBase.getDimension(article.dimension ?? '')?.name;
  return {
    slug: article.slug,
    title: article.title,
    url: getArticleUrl(article),
    shortAnswer: article.shortAnswer?.text ?? article.description,
    ...(dimension && { dimension }),
    readingMinutes: article.readingMinutes,
  };
}

/** The same in words, for models that are shown no data. */
export function writeFound({ title, slug, url, shortAnswer, dimension }: Found): string {
  return `## ${title}\n${dimension ? `${dimension} · ` : ''}${url}\nslug: ${slug}\n\n${shortAnswer}`;
}
