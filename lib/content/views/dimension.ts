import { lists } from '#words/lists';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Dimension } from '@/lib/content/join/model';
import { createOverviewView, type OverviewView } from './overview';
import { createTitleLink, type ArticleSummary, type TitleLink } from './article-summary';
import type { NamedLink } from './article';
import { listDimensionSteps, type BreadcrumbStep } from './breadcrumb';
import { createCheckLink, type CheckLink } from './self-checks';
import { describeDrawing } from './drawings';
import { createListPage, type ListPage } from './list-page';

/** A kind of question and the articles that answer it, the easier ones first. */
export interface CategorySection {
  readonly slug: string;
  readonly name: string;
  readonly question: string;
  readonly entries: readonly ArticleSummary[];
}

/** Everything a dimension's page shows. */
export interface DimensionView {
  readonly slug: string;
  readonly name: string;
  /** The way to the page. */
  readonly steps: readonly BreadcrumbStep[];
  readonly domain: { readonly slug: string; readonly name: string; readonly number: number };
  readonly overview?: OverviewView;
  readonly drawing?: string;
  readonly list: ListPage;
  /** The articles of this page of the list, by kind of question. */
  readonly sections: readonly CategorySection[];
  /** In the order to read them; on the first page only. */
  readonly readingOrder: readonly TitleLink[];
  /** The other dimensions of the domain. */
  readonly siblings: readonly NamedLink[];
  readonly tags: readonly (NamedLink & { readonly count: number })[];
  readonly check?: CheckLink;
}

const MAX_TAGS = 12;
const MAX_READING_STEPS = 12;

/** @returns `undefined` where the dimension has no such page. */
export function createDimensionView(
  knowledgeBase: KnowledgeBase,
  dimension: Dimension,
  page: number,
): DimensionView | undefined {
  const articles = knowledgeBase.getArticlesInDimension(dimension.slug);
  const byCategory = knowledgeBase.categories.flatMap(({ slug }) =>
    articles.filter(({ category }) => category === slug),
  );
  const uncategorized = articles.filter(({ category }) => category === undefined);
  const list = createListPage(knowledgeBase, [...byCategory, ...uncategorized], page);
  const domain = knowledgeBase.getDomain(dimension.domain);
  if (!list || !domain) return undefined;

  const check = createCheckLink(knowledgeBase, dimension.slug);
  const shown = new Map(list.entries.map((entry) => [entry.slug, entry]));
  const sections = knowledgeBase.getRow(dimension.slug).map(({ category, articles: inCell }) => ({
    slug: category.slug,
    name: category.name,
    question: category.question,
    entries: inCell.flatMap(({ slug }) => shown.get(slug) ?? []),
  }));
  const rest = uncategorized.flatMap(({ slug }) => shown.get(slug) ?? []);
  return {
    slug: dimension.slug,
    name: dimension.name,
    steps: listDimensionSteps(domain),
    domain: { slug: domain.slug, name: domain.name, number: domain.number },
    ...(dimension.overview && { overview: createOverviewView(knowledgeBase, dimension.overview) }),
    ...describeDrawing(knowledgeBase, dimension.slug),
    list,
    sections: [...sections, { slug: 'more', name: lists.more, question: lists.whatElse, entries: rest }].filter(
      ({ entries }) => entries.length > 0,
    ),
    readingOrder: page === 1 ? articles.slice(0, MAX_READING_STEPS).map(createTitleLink) : [],
    siblings: knowledgeBase
      .getDimensionsInDomain(dimension.domain)
      .filter(({ slug }) => slug !== dimension.slug)
      .map(({ slug, name }) => ({ slug, name })),
    tags: countTags(
      knowledgeBase,
      articles.flatMap(({ tags }) => tags),
    ),
    ...(check && { check }),
  };
}

function countTags(knowledgeBase: KnowledgeBase, slugs: readonly string[]): DimensionView['tags'] {
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MAX_TAGS)
    .flatMap(([slug, count]) => {
      const tag = knowledgeBase.getTag(slug);
      return tag ? [{ slug, name: tag.label, count }] : [];
    });
}
