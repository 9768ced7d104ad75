import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { NamedLink } from './article';
import { describeDrawing } from './drawings';

/** A dimension with the questions that it holds. */
export interface SubjectTopic extends NamedLink {
  readonly drawing?: string;
  /** In reading order. */
  readonly questions: readonly { readonly slug: string; readonly title: string }[];
}

/** A domain with its dimensions and all their questions. */
export interface Subject {
  readonly slug: string;
  readonly name: string;
  /** The domain's number, for its colour. */
  readonly number: number;
  readonly topics: readonly SubjectTopic[];
}

/** Everything there is, by subject; questions outside of any dimension come last, under one heading of their own. */
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
        questions: knowledgeBase.getArticlesInDimension(dimension.slug).map(({ slug, title }) => ({ slug, title })),
      }))
      .filter(({ questions }) => questions.length > 0),
  }));
  return subjects.filter(({ topics }) => topics.length > 0);
}
