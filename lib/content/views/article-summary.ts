import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { site } from '@/lib/site/site';
import { shorten } from '@/lib/text/sentences';
import { getDrawingId } from './drawings';

/** A link to an article by its title. */
export interface TitleLink {
  readonly slug: string;
  readonly title: string;
  /** Where it is not the site's. */
  readonly language?: string;
}

/** @returns the link, without the language where that is the site's. */
export function createTitleLink({ slug, title, language }: TitleLink): TitleLink {
  return { slug, title, language: language === site.language ? undefined : language };
}

const LINE_LENGTH = 170;

/** What a list shows of an article. */
export interface ArticleSummary extends TitleLink {
  /** One line of answer. */
  readonly line: string;
  readonly dimension?: string;
  /** The kind of question, in plain words. */
  readonly question?: string;
  readonly difficulty?: Article['difficulty'];
  readonly minutes: number;
  /** The domain's number, for its color. */
  readonly domain?: number;
  readonly drawing?: string;
}

export function summarizeArticle(knowledgeBase: KnowledgeBase, article: Article): ArticleSummary {
  const { dimension, difficulty, readingMinutes: minutes } = article;
  return {
    ...createTitleLink(article),
    line: getAnswerLine(article, LINE_LENGTH),
    dimension: knowledgeBase.getDimension(dimension ?? '')?.name,
    question: knowledgeBase.getCategory(article.category ?? '')?.question,
    difficulty,
    minutes,
    domain: getDomainNumber(knowledgeBase, dimension),
    drawing: getDrawingId(knowledgeBase, dimension),
  };
}

/** The short answer, or else the description, cut to so many characters. */
export function getAnswerLine({ shortAnswer, description }: Article, length: number): string {
  return shorten(shortAnswer?.text ?? description, length);
}

/** The number of the domain that a dimension belongs to, for its color. */
export function getDomainNumber(knowledgeBase: KnowledgeBase, dimension = ''): number | undefined {
  return knowledgeBase.getDomain(knowledgeBase.getDimension(dimension)?.domain ?? '')?.number;
}
