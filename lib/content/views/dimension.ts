import { lists } from '#words/lists';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Dimension, Overview } from '@/lib/content/join/model';
import { createTitleLink } from './article-summary';
import { listDimensionSteps } from './breadcrumb';
import { getDrawingId } from './drawings';
import { createListPage } from './list-page';
import { createCheckLink } from './self-checks';
import { countTags } from './tags';

const MAX_TAGS = 12;
const MAX_READING_STEPS = 12;

export type DimensionView = Readonly<NonNullable<ReturnType<typeof createDimensionView>>>;
/** A kind of question and the articles that answer it, the easier ones first. */
export type CategorySection = DimensionView['sections'][number];

/**
 * Everything a dimension's page shows.
 *
 * @returns `undefined` where the dimension has no such page.
 */
export function createDimensionView(knowledgeBase: KnowledgeBase, dimension: Dimension, page: number) {
  const articles = knowledgeBase.getArticlesInDimension(dimension.slug);
  const row = knowledgeBase.getRow(dimension.slug);
  const uncategorized = articles.filter(({ category }) => category === undefined);
  const list = createListPage(knowledgeBase, [...row.flatMap((cell) => cell.articles), ...uncategorized], page);
  const domain = knowledgeBase.getDomain(dimension.domain);
  if (!list || !domain) return undefined;

  const shown = new Map(list.entries.map((entry) => [entry.slug, entry]));
  const cells = row.map(({ category: { slug, name, question }, articles: inCell }) => ({
    slug,
    name,
    question,
    inCell,
  }));
  const more = { slug: 'more', name: lists.more, question: lists.whatElse, inCell: uncategorized };
  return {
    slug: dimension.slug,
    name: dimension.name,
    /** The way to the page. */
    steps: listDimensionSteps(domain),
    domain: { slug: domain.slug, name: domain.name, number: domain.number },
    overview: createOverviewView(knowledgeBase, dimension.overview),
    drawing: getDrawingId(knowledgeBase, dimension.slug),
    list,
    /** The articles of this page of the list, by kind of question. */
    sections: [...cells, more]
      .map(({ inCell, ...section }) => ({ ...section, entries: inCell.flatMap(({ slug }) => shown.get(slug) ?? []) }))
      .filter(({ entries }) => entries.length > 0),
    /** In the order to read them; on the first page only. */
    readingOrder: page === 1 ? articles.slice(0, MAX_READING_STEPS).map(createTitleLink) : [],
    /** The other dimensions of the domain. */
    siblings: knowledgeBase
      .getDimensionsInDomain(dimension.domain)
      .filter(({ slug }) => slug !== dimension.slug)
      .map(({ slug, name }) => ({ slug, name })),
    tags: countTags(knowledgeBase, articles).slice(0, MAX_TAGS),
    check: createCheckLink(knowledgeBase, dimension.slug),
  };
}

/** A domain with its dimensions. */
export type DomainSection = ReturnType<typeof createDimensionIndex>[number];

/** The index of dimensions, by domain, each with its questions in reading order. */
export function createDimensionIndex(knowledgeBase: KnowledgeBase) {
  const sections = knowledgeBase.domains.map(({ slug: domain, name: domainName, number, overview }) => ({
    slug: domain,
    name: domainName,
    number,
    overview: createOverviewView(knowledgeBase, overview),
    dimensions: knowledgeBase.getDimensionsInDomain(domain).map(({ slug, name, overview: own }) => ({
      slug,
      name,
      summary: own?.summary,
      drawing: getDrawingId(knowledgeBase, slug),
      questions: knowledgeBase.getArticlesInDimension(slug).map(createTitleLink),
    })),
  }));
  return sections.filter(({ dimensions }) => dimensions.length > 0);
}

function createOverviewView({ getTexts }: KnowledgeBase, overview: Overview | undefined) {
  return overview && { ...overview, html: getTexts(overview.path).body.html };
}
