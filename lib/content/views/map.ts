import { articlePath } from '@/lib/site/paths';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { getCellPath } from './cell-path';

/** A kind of question: a column of the map. */
export interface MapColumn {
  readonly slug: string;
  readonly question: string;
  /** The question in one word. */
  readonly short: string;
}

/** How many questions a cell holds, what opens, and the question itself where there is only one. */
export interface MapCell {
  readonly count: number;
  readonly href?: string;
  readonly question?: string;
}

export interface MapRow {
  readonly slug: string;
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly MapCell[];
}

export interface MapGroup {
  readonly slug: string;
  readonly name: string;
  /** The domain's number, for its colour. */
  readonly number: number;
  readonly rows: readonly MapRow[];
}

export interface MapView {
  readonly total: number;
  readonly columns: readonly MapColumn[];
  readonly groups: readonly MapGroup[];
}

/** The map as it is drawn: rows of cells, grouped by domain. Domains without a dimension are left out. */
export function createMapView(knowledgeBase: KnowledgeBase): MapView {
  const groups = knowledgeBase.domains.map(({ slug, name, number }) => ({
    slug,
    name,
    number,
    rows: knowledgeBase.getDimensionsInDomain(slug).map((dimension) => ({
      slug: dimension.slug,
      name: dimension.name,
      cells: knowledgeBase.getRow(dimension.slug).map(({ category, articles }): MapCell => {
        const [only, ...others] = articles;
        if (!only) return { count: 0 };
        if (others.length === 0) return { count: 1, href: articlePath(only.slug), question: only.title };
        return { count: articles.length, href: getCellPath(knowledgeBase, dimension.slug, category.slug) };
      }),
    })),
  }));
  return {
    total: knowledgeBase.articles.length,
    columns: knowledgeBase.categories.map(({ slug, question, short }) => ({ slug, question, short })),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}
