import type { Difficulty } from '@/lib/content/read/schema';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { describeDrawing } from './drawings';
import { site } from '@/lib/site/site';
import { shorten } from '@/lib/text/sentences';

/** A link to an article by its title. */
export interface TitleLink {
  readonly slug: string;
  readonly title: string;
  /** Where it is not the site's. */
  readonly language?: string;
}

/** @returns the link, without the language where that is the site's. */
export function createTitleLink({ slug, title, language }: TitleLink): TitleLink {
  return { slug, title, ...(language && language !== site.language && { language }) };
}

/** What a list shows of an article. */
export interface ArticleSummary extends TitleLink {
  /** One line of answer. */
  readonly line: string;
  readonly dimension?: string;
  /** The kind of question, in plain words. */
  readonly question?: string;
  readonly difficulty?: Difficulty;
  readonly minutes: number;
  /** The domain's number, for its colour. */
  readonly domain?: number;
  /** The drawing of its dimension, by its place in the file of all. */
  readonly drawing?: string;
}

const LINE_LENGTH = 170;

export function summarizeArticle(knowledgeBase: KnowledgeBase, article: Article): ArticleSummary {
  const dimension = knowledgeBase.getDimension(article.dimension ?? '');
  const category = knowledgeBase.getCategory(article.category ?? '');
  const domain = dimension && knowledgeBase.getDomain(dimension.domain);
  return {
    ...createTitleLink(article),
    line: shorten(article.shortAnswer?.text ?? article.description, LINE_LENGTH),
    ...(dimension && { dimension: dimension.name }),
    ...(category && { question: category.question }),
    ...(article.difficulty && { difficulty: article.difficulty }),
    minutes: article.readingMinutes,
    ...(domain && { domain: domain.number }),
    ...describeDrawing(knowledgeBase, dimension?.slug),
  };
}
