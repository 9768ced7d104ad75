import { descriptions } from '#words/descriptions';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article, Dimension } from '@/lib/content/join/model';
import { getDomainNumber } from '@/lib/content/views/article-summary';
import { drawDimension } from '@/lib/content/views/drawings';
import { articlePath, cardPath, dimensionPath, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { colors, getAccent } from '../colors';
import type { Card } from '../create-metadata';

/** A cell of the map that is filled in, and in whose colour. */
export interface LitCell {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** The number of the domain whose colour it has. */
  readonly domain?: number | undefined;
}

/** A picture for shared links, as it is to be drawn. Plain data: equal drawings give equal files. */
export interface CardDrawing extends Card {
  /** Set large. */
  readonly title: string;
  /** Set large instead, where the site's type has no letters for the title. */
  readonly otherwise: string;
  /** Set small above the title. */
  readonly label: string;
  /** Shown after the label. */
  readonly note?: string | undefined;
  readonly domain?: number | undefined;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly lit: readonly LitCell[];
  /** The drawing of its dimension, as SVG. */
  readonly drawing?: string | undefined;
}

/** The picture for an article's links: its own, or its dimension's where the site file allows no more. */
export function getArticleCard(knowledgeBase: KnowledgeBase, article: Article): Card {
  const dimension = knowledgeBase.getDimension(article.dimension ?? '');
  if (listDrawnArticles(knowledgeBase).has(article)) {
    const path = cardPath(articlePath(article.slug));
    return { path, alt: descriptions.cardOfEntry(article.title) };
  }
  return dimension ? getDimensionCard(dimension) : getSiteCard();
}

export function getDimensionCard({ slug, name }: Dimension): Card {
  const path = cardPath(dimensionPath(slug));
  return { path, alt: descriptions.cardOfTopic(name) };
}

function getSiteCard(): Card {
  return { path: cardPath(paths.home), alt: descriptions.cardOfSite(site.tagline || site.name) };
}

/** Every picture there is to draw. */
export function listCards(knowledgeBase: KnowledgeBase): CardDrawing[] {
  const { dimensions, categories, getCategory, getDimension, getDomain } = knowledgeBase;
  const rows = new Map(dimensions.map(({ slug }, index) => [slug, index]));
  const columns = new Map(categories.map(({ slug }, index) => [slug, index]));
  const map = { rowCount: dimensions.length, columnCount: categories.length };

  const showDimension = ({ slug }: Dimension) => {
    const domain = getDomainNumber(knowledgeBase, slug);
    const inks = { ink: colors.ink.light, accent: getAccent(domain), soft: colors.line.light };
    return { domain, drawing: drawDimension(knowledgeBase, slug, inks) };
  };

  const rowOf = ({ slug }: Dimension): LitCell[] => {
    const domain = getDomainNumber(knowledgeBase, slug);
    return categories.map((_, column) => ({ row: rows.get(slug)!, column, domain }));
  };

  const cellOf = ({ dimension = '', category = '' }: Article): LitCell[] => {
    const [row, column] = [rows.get(dimension), columns.get(category)];
    if (row === undefined || column === undefined) return [];
    return [{ row, column, domain: getDomainNumber(knowledgeBase, dimension) }];
  };

  return [
    {
      ...getSiteCard(),
      ...map,
      title: site.tagline || site.name,
      otherwise: '',
      label: new URL(site.origin).host + site.basePath,
      lit: dimensions.flatMap(rowOf),
    },
    ...dimensions.map((dimension) => {
      const label = getDomain(dimension.domain)?.name ?? '';
      const texts = { title: dimension.name, otherwise: label, label };
      return { ...getDimensionCard(dimension), ...map, ...showDimension(dimension), ...texts, lit: rowOf(dimension) };
    }),
    ...[...listDrawnArticles(knowledgeBase)].map((article) => {
      const dimension = getDimension(article.dimension ?? '');
      return {
        ...getArticleCard(knowledgeBase, article),
        ...map,
        ...(dimension && showDimension(dimension)),
        title: article.title,
        otherwise: dimension?.name ?? (site.tagline || site.name),
        label: dimension?.name ?? descriptions.cardLabel,
        note: getCategory(article.category ?? '')?.question,
        lit: cellOf(article),
      };
    }),
  ];
}

const drawn = new WeakMap<KnowledgeBase, ReadonlySet<Article>>();

function listDrawnArticles(knowledgeBase: KnowledgeBase): ReadonlySet<Article> {
  const articles = drawn.get(knowledgeBase) ?? new Set(knowledgeBase.articles.slice(0, site.socialImages));
  drawn.set(knowledgeBase, articles);
  return articles;
}
