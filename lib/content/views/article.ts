import { reasons as words } from '#words/article';
import { counts } from '#words/base';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article, RelationReason } from '@/lib/content/join/model';
import { articlePath, parseFormerSlug } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { createTitleLink, getAnswerLine, getDomainNumber } from './article-summary';
import { listArticleTerms } from './article-terms';
import { listArticleSteps } from './breadcrumb';
import { createCheckLink } from './self-checks';
import { listTemplateLinks } from './templates';

export interface NamedLink {
  readonly slug: string;
  readonly name: string;
}

const LINE_LENGTH = 220;
const MAX_TOPIC_QUESTIONS = 12;
const MAX_REASONS = 2;

export type ArticleView = Readonly<ReturnType<typeof createArticleView>>;
/** A question to go on with, and why. */
export type RelatedQuestion = ArticleView['related'][number];
/** The questions of the article's dimension, by title. */
export type TopicQuestions = NonNullable<ArticleView['topic']>;
/** Where an article lies on the map, and what lies around it. */
export type MapPosition = NonNullable<ArticleView['position']>;

/** Everything the article page shows: the article, and what lies around it. Two equal views give two equal pages. */
export function createArticleView(knowledgeBase: KnowledgeBase, article: Article) {
  const { dimension: dimensionSlug = '', category: categorySlug = '', license, ...rest } = article;
  const dimension = knowledgeBase.getDimension(dimensionSlug);
  const category = knowledgeBase.getCategory(categorySlug);
  const { previous, next } = knowledgeBase.getNeighbours(article.slug);
  const { answer, body } = knowledgeBase.getTexts(article.path);
  return {
    ...rest,
    /** The way to the page. */
    steps: listArticleSteps(knowledgeBase, dimension, category),
    domain: getDomainNumber(knowledgeBase, dimensionSlug),
    dimension: dimension && { slug: dimension.slug, name: dimension.name },
    category: category && { slug: category.slug, name: category.name, question: category.question },
    minutes: article.readingMinutes,
    reviewBy: getReviewDate(article),
    /** What the article is licensed under, where that differs from the site. */
    license: license === site.license?.name ? undefined : license,
    answerHtml: answer?.html,
    bodyHtml: body.html,
    /** Whether the body has footnotes, for which the margin keeps room. */
    hasNotes: body.html.includes('role="doc-footnote"'),
    /** What to explain in place. */
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
    previous: previous && createTitleLink(previous),
    next: next && createTitleLink(next),
    position: locate(knowledgeBase, article),
    topic: dimension && listTopicQuestions(knowledgeBase, article),
    /** The self-check of its dimension. */
    check: createCheckLink(knowledgeBase, dimensionSlug),
    /** What the article describes how to use. */
    templates: listTemplateLinks(knowledgeBase.getTemplatesOf(article.slug)),
    /** Its cell of the map, `dimension/category`, or the part that is known. */
    cell: `${dimension?.slug ?? ''}/${category?.slug ?? ''}`,
    formerSlugs: article.aliases.map(parseFormerSlug).filter((former) => former !== undefined),
  };
}

function listRelated(knowledgeBase: KnowledgeBase, article: Article) {
  return knowledgeBase.getRelated(article.slug).flatMap(({ slug, reasons }) => {
    const other = knowledgeBase.getArticle(slug);
    if (!other) return [];
    return {
      ...createTitleLink(other),
      reason: describeReasons(knowledgeBase, reasons),
      /** One line of its answer. */
      line: getAnswerLine(other, LINE_LENGTH),
      domain: getDomainNumber(knowledgeBase, other.dimension),
    };
  });
}

/**
 * Why one article is related to another, in the words that are under its link.
 *
 * @example
 * describeReasons(knowledgeBase, [{ kind: 'links' }, { kind: 'linked-from' }]); // => 'linked both ways'
 */
export function describeReasons(knowledgeBase: KnowledgeBase, reasons: readonly RelationReason[]): string {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  const isMutual = kinds.has('links') && kinds.has('linked-from');
  const others = reasons.filter(({ kind }) => !isMutual || (kind !== 'links' && kind !== 'linked-from'));
  const texts = others.map((reason) => describeReason(knowledgeBase, reason));
  return words.join([...(isMutual ? [words.mutual] : []), ...texts].slice(0, MAX_REASONS));
}

function describeReason(knowledgeBase: KnowledgeBase, reason: RelationReason): string {
  switch (reason.kind) {
    case 'named':
      return words.named;
    case 'links':
      return words.links;
    case 'linked-from':
      return words.linkedFrom;
    case 'dimension':
      return words.dimension(knowledgeBase.getDimension(reason.dimension)?.name ?? reason.dimension);
    case 'tags':
      return words.tags(counts.list(reason.tags.map((tag) => knowledgeBase.getTag(tag)?.label.toLowerCase() ?? tag)));
    case 'words':
      return words.words(counts.list(reason.words));
  }
}

/** In reading order; of many, those around this one. */
function listTopicQuestions(knowledgeBase: KnowledgeBase, article: Article) {
  const siblings = knowledgeBase.getArticlesInDimension(article.dimension!);
  const here = siblings.indexOf(article);
  const start = Math.max(
    0,
    Math.min(here - Math.floor(MAX_TOPIC_QUESTIONS / 2), siblings.length - MAX_TOPIC_QUESTIONS),
  );
  const questions = siblings
    .slice(start, start + MAX_TOPIC_QUESTIONS)
    .map((sibling) => ({ ...createTitleLink(sibling), isHere: sibling.slug === article.slug }));
  return { questions, total: siblings.length };
}

function locate({ dimensions, categories, getRow }: KnowledgeBase, article: Article) {
  const row = dimensions.findIndex(({ slug }) => slug === article.dimension);
  const column = categories.findIndex(({ slug }) => slug === article.category);
  if (row === -1 || column === -1) return undefined;
  /** The same kind of question in another dimension. */
  const linkTo = (dimension: (typeof dimensions)[number] | undefined) => {
    const first = dimension && getRow(dimension.slug)[column]!.articles[0];
    return first && { name: dimension.name, href: articlePath(first.slug) };
  };
  return {
    row,
    column,
    rowCount: dimensions.length,
    above: linkTo(dimensions[row - 1]),
    below: linkTo(dimensions[row + 1]),
  };
}

interface ReviewDates {
  readonly lastReviewed?: string;
  readonly reviewBy?: string;
}

/**
 * The day by which an article is to be looked at again: the one that its author set, unless a review has taken place
 * since; otherwise so many months after the last review as the site allows.
 *
 * @returns a date as 2026-11-22; `undefined` where nothing is known of any review.
 * @example
 * getReviewDate({ lastReviewed: '2026-03-31' }); // => '2028-03-31'
 * getReviewDate({ lastReviewed: '2026-03-31', reviewBy: '2026-12-01' }); // => '2026-12-01'
 */
export function getReviewDate({ lastReviewed, reviewBy }: ReviewDates): string | undefined {
  if (reviewBy !== undefined && (lastReviewed ?? '') < reviewBy) return reviewBy;
  if (!lastReviewed) return undefined;
  const day = new Date(`${lastReviewed}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + site.reviewAfterMonths);
  return day.toISOString().slice(0, 10);
}
