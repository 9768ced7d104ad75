import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { articlePath, dimensionPath, pagePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';

export type MapView = Readonly<ReturnType<typeof createMapView>>;
/** A kind of question. */
export type MapColumn = MapView['columns'][number];
/** A domain with its dimensions. */
export type MapGroup = MapView['groups'][number];
export type MapRow = MapGroup['rows'][number];

/** How many questions a cell holds, what opens, and the question itself where there is only one. */
export interface MapCell {
  readonly count: number;
  readonly href?: string;
  readonly question?: string;
}

/** The map as it is drawn: rows of cells, grouped by domain. Domains without a dimension are left out. */
export function createMapView(knowledgeBase: KnowledgeBase) {
  const { articles, categories, domains, getDimensionsInDomain, getRow } = knowledgeBase;
  const groups = domains.map(({ slug: domain, name: domainName, number }) => ({
    slug: domain,
    name: domainName,
    number,
    rows: getDimensionsInDomain(domain).map(({ slug, name }) => ({
      slug,
      name,
      /** One for each column. */
      cells: getRow(slug).map(({ category, articles: [only, ...others] }): MapCell => {
        if (!only) return { count: 0 };
        if (others.length === 0) return { count: 1, href: articlePath(only.slug), question: only.title };
        return { count: others.length + 1, href: getCellPath(knowledgeBase, slug, category.slug) };
      }),
    })),
  }));
  return {
    total: articles.length,
    columns: categories.map(({ slug, question, short }) => ({ slug, question, short })),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

/**
 * Where the questions of one kind begin on the pages of a dimension, which in a large collection are several.
 *
 * @param dimension its slug, as `category` is.
 */
export function getCellPath({ getRow }: KnowledgeBase, dimension: string, category: string): string {
  const row = getRow(dimension);
  const position = row.findIndex((cell) => cell.category.slug === category);
  const before = row.slice(0, position).reduce((sum, { articles }) => sum + articles.length, 0);
  return `${pagePath(dimensionPath(dimension), Math.floor(before / site.pageSize) + 1)}#${category}`;
}
