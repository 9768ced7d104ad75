import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { createTitleLink, type TitleLink } from './article-summary';
import type { NamedLink } from './article';
import { describeDrawing } from './drawings';

/** A dimension with the questions that it holds. */
export interface SubjectTopic extends NamedLink {
  readonly drawing?: string;
  /** In reading order; of many the first. */
  readonly questions: readonly TitleLink[];
  readonly total: number;
}

/** A domain with its dimensions and all their questions. */
export interface Subject {
  readonly slug: string;
  readonly name: string;
  /** The domain's number, for its colour. */
  readonly number: number;
  readonly topics: readonly SubjectTopic[];
}

/** A topic with more leads to its own page, where its questions are by pages. */
const MAX_QUESTIONS = 24;

/**
 * Everything there is, by subject; articles outside of any dimension come last, in a topic of their own that has neither
 * slug nor name. Of a long topic only the first ones.
 */
export function createSubjects(knowledgeBase: KnowledgeBase): Subject[] {
  const subjects = knowledgeBase.domains.map(({ slug, name, number }) => ({
    slug,
    name,
    number,
    topics: knowledgeBase
      .getDimensionsInDomain(slug)
      .map((dimension) => ({
        slug: dimension.slug,
        name: dimension.name,
        ...describeDrawing(knowledgeBase, dimension.slug),
        ...list(knowledgeBase.getArticlesInDimension(dimension.slug)),
      }))
      .filter(({ total }) => total > 0),
  }));
  const others = list(knowledgeBase.articles.filter(({ dimension }) => !knowledgeBase.getDimension(dimension ?? '')));
  const rest = { slug: '', name: '', number: subjects.length + 1, topics: [{ slug: '', name: '', ...others }] };
  return [...subjects, ...(others.total > 0 ? [rest] : [])].filter(({ topics }) => topics.length > 0);
}

function list(articles: readonly TitleLink[]): Pick<SubjectTopic, 'questions' | 'total'> {
  return { questions: articles.slice(0, MAX_QUESTIONS).map(createTitleLink), total: articles.length };
}
