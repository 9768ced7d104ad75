import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { articlePath, parseFormerSlug } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { shorten } from '@/lib/text/sentences';
import { listArticleTerms, type TermView } from './article-terms';
import { createTitleLink, type TitleLink } from './article-summary';
import { describeReasons } from './describe-reason';
import { getReviewDate } from './review-date';
import { listArticleSteps, type BreadcrumbStep } from './breadcrumb';
import { createCheckLink, type CheckLink } from './self-checks';
import { listTemplateLinks, type TemplateLink } from './templates';

/** A question to go on with, and why. */
export interface RelatedQuestion extends TitleLink {
  readonly reason: string;
  /** One line of its answer. */
  readonly line: string;
  readonly domain?: number;
}

/** The questions of the article's dimension, by title. */
export interface TopicQuestions {
  /** In reading order; of many, those around this one. */
  readonly questions: readonly (TitleLink & { readonly isHere: boolean })[];
  readonly total: number;
}

/** Where an article lies on the map, and what lies around it. */
export interface MapPosition {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  /** The same kind of question in the dimensions above and below. */
  readonly above?: { readonly name: string; readonly href: string };
  readonly below?: { readonly name: string; readonly href: string };
}

export interface NamedLink {
  readonly slug: string;
  readonly name: string;
}

/** Fields of an article that its page shows by name, with what they lead to. */
type NamedField = 'dimension' | 'category' | 'tags' | 'relatedDimensions' | 'license';

/** Everything the article page shows: the article, and what lies around it. Two equal views give two equal pages. */
export interface ArticleView extends Omit<Article, NamedField> {
  /** The way to the page. */
  readonly steps: readonly BreadcrumbStep[];
  readonly domain?: number;
  readonly dimension?: NamedLink;
  readonly category?: { readonly slug: string; readonly name: string; readonly question: string };
  readonly tags: readonly NamedLink[];
  readonly relatedDimensions: readonly NamedLink[];
  readonly minutes: number;
  /** What the article is licensed under, where that differs from the site. */
  readonly license?: string;
  /** The texts as HTML. */
  readonly answerHtml?: string;
  readonly bodyHtml: string;
  /** Whether the body has footnotes, for which the margin keeps room. */
  readonly hasNotes: boolean;
  /** What to explain in place. */
  readonly terms: readonly TermView[];
  readonly related: readonly RelatedQuestion[];
  readonly previous?: TitleLink;
  readonly next?: TitleLink;
  readonly position?: MapPosition;
  readonly topic?: TopicQuestions;
  /** The self-check of its dimension. */
  readonly check?: CheckLink;
  /** What the article describes how to use. */
  readonly templates: readonly TemplateLink[];
  /** Its cell of the map, `dimension/category`, or the part that is known. */
  readonly cell: string;
  readonly formerSlugs: readonly string[];
}

const LINE_LENGTH = 220;
const MAX_TOPIC_QUESTIONS = 12;

export function createArticleView(knowledgeBase: KnowledgeBase, article: Article): ArticleView {
  const { dimension: dimensionSlug, category: categorySlug, license, ...rest } = article;
  const dimension = knowledgeBase.getDimension(dimensionSlug ?? '');
  const category = knowledgeBase.getCategory(categorySlug ?? '');
  const { previous, next } = knowledgeBase.getNeighbours(article.slug);
  const position = locate(knowledgeBase, article);
  const check = createCheckLink(knowledgeBase, article.dimension ?? '');
  const domain = getDomainNumber(knowledgeBase, article);
  const reviewBy = getReviewDate(article);
  const { answer, body } = knowledgeBase.getTexts(article.path);
  return {
    ...rest,
    steps: listArticleSteps(knowledgeBase, dimension, category),
    ...(domain && { domain }),
    ...(dimension && { dimension: { slug: dimension.slug, name: dimension.name } }),
    ...(category && { category: { slug: category.slug, name: category.name, question: category.question } }),
    minutes: article.readingMinutes,
    ...(reviewBy && { reviewBy }),
    ...(license && license !== site.license?.name && { license }),
    ...(answer && { answerHtml: answer.html }),
    bodyHtml: body.html,
    hasNotes: body.html.includes('role="doc-footnote"'),
    terms: listArticleTerms(knowledgeBase, article),
    tags: article.tags.flatMap((slug) => {
      const tag = knowledgeBase.getTag(slug);
      return tag ? [{ slug, name: tag.label }] : [];
    }),
    relatedDimensions: article.relatedDimensions.flatMap((slug) => {
      const entry = knowledgeBase.getDimension(slug);
      return entry ? [{ slug, name: entry.name }] : [];
    }),
    seeAlso: article.seeAlso.filter(({ href }) => href !== articlePath(article.slug)),
    related: listRelated(knowledgeBase, article),
    ...(previous && { previous: createTitleLink(previous) }),
    ...(next && { next: createTitleLink(next) }),
    ...(position && { position }),
    ...(dimension && { topic: listTopicQuestions(knowledgeBase, article) }),
    ...(check && { check }),
    templates: listTemplateLinks(knowledgeBase.getTemplatesOf(article.slug)),
    cell: `${dimension?.slug ?? ''}/${category?.slug ?? ''}`,
    formerSlugs: article.aliases.map(parseFormerSlug).filter((former) => former !== undefined),
  };
}

function getDomainNumber(knowledgeBase: KnowledgeBase, article: Article): number | undefined {
  const dimension = knowledgeBase.getDimension(article.dimension ?? '');
  return dimension && knowledgeBase.getDomain(dimension.domain)?.number;
}

function listRelated(knowledgeBase: KnowledgeBase, article: Article): RelatedQuestion[] {
  return knowledgeBase.getRelated(article.slug).flatMap(({ slug, reasons }) => {
    const other = knowledgeBase.getArticle(slug);
    if (!other) return [];
    const domain = getDomainNumber(knowledgeBase, other);
    const reason = describeReasons(knowledgeBase, reasons);
    const line = shorten(other.shortAnswer?.text ?? other.description, LINE_LENGTH);
    return [{ ...createTitleLink(other), reason, line, ...(domain && { domain }) }];
  });
}

function listTopicQuestions(knowledgeBase: KnowledgeBase, article: Article): TopicQuestions {
  const siblings = knowledgeBase.getArticlesInDimension(article.dimension!);
  const here = siblings.findIndex(({ slug }) => slug === article.slug);
  const start = Math.max(
    0,
    Math.min(here - Math.floor(MAX_TOPIC_QUESTIONS / 2), siblings.length - MAX_TOPIC_QUESTIONS),
  );
  const questions = siblings
    .slice(start, start + MAX_TOPIC_QUESTIONS)
    .map((sibling) => ({ ...createTitleLink(sibling), isHere: sibling.slug === article.slug }));
  return { questions, total: siblings.length };
}

function locate(knowledgeBase: KnowledgeBase, article: Article): MapPosition | undefined {
  const { dimensions, categories } = knowledgeBase;
  const row = dimensions.findIndex(({ slug }) => slug === article.dimension);
  const column = categories.findIndex(({ slug }) => slug === article.category);
  if (row === -1 || column === -1) return undefined;
  const linkTo = (rowIndex: number) => {
    const dimension = dimensions[rowIndex];
    const [first] = dimension ? knowledgeBase.getRow(dimension.slug)[column]!.articles : [];
    return dimension && first ? { name: dimension.name, href: articlePath(first.slug) } : undefined;
  };
  const above = linkTo(row - 1);
  const below = linkTo(row + 1);
  return {
    row,
    column,
    rowCount: dimensions.length,
    ...(above && { above }),
    ...(below && { below }),
  };
}
