import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { describeDrawing } from './drawings';
import { createTitleLink, type TitleLink } from './article-summary';
import { createOverviewView, type OverviewView } from './overview';
import type { NamedLink } from './article';

/** A domain with its dimensions, as the index of dimensions shows it. */
export interface DomainSection {
  readonly slug: string;
  readonly name: string;
  readonly number: number;
  readonly overview?: OverviewView;
  readonly dimensions: readonly (NamedLink & {
    readonly summary?: string;
    readonly drawing?: string;
    /** In reading order. */
    readonly questions: readonly TitleLink[];
  })[];
}

export function createDimensionIndex(knowledgeBase: KnowledgeBase): DomainSection[] {
  const sections = knowledgeBase.domains.map(({ slug, name, number, overview }) => ({
    slug,
    name,
    number,
    ...(overview && { overview: createOverviewView(knowledgeBase, overview) }),
    dimensions: knowledgeBase.getDimensionsInDomain(slug).map((dimension) => ({
      ...describeDrawing(knowledgeBase, dimension.slug),
      slug: dimension.slug,
      name: dimension.name,
      ...(dimension.overview?.summary && { summary: dimension.overview.summary }),
      questions: knowledgeBase.getArticlesInDimension(dimension.slug).map(createTitleLink),
    })),
  }));
  return sections.filter(({ dimensions }) => dimensions.length > 0);
}
