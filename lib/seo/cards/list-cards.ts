import { descriptions } from '#words/descriptions';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article, Dimension } from '@/lib/content/join/model';
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
  readonly domain?: number;
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
  readonly note?: string;
  readonly domain?: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly lit: readonly LitCell[];
  /** The drawing of its dimension, as SVG. */
  readonly drawing?: string;
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
  const { dimensions, categories, domains } = knowledgeBase;
  const rows = new Map(dimensions.map(({ slug }, index) => [slug, index]));
  const columns = new Map(categories.map(({ slug }, index) => [slug, index]));
  const domainNumbers = new Map(domains.map(({ slug, number }) => [slug, number]));
  const frame = { rowCount: dimensions.length, columnCount: categories.length };
  const domainOf = (dimension: Dimension | undefined) => domainNumbers.get(dimension?.domain ?? '');

  const cellOf = ({ dimension, category }: Article): LitCell[] => {
    const row = rows.get(dimension ?? '');
    const column = columns.get(category ?? '');
    const domain = domainOf(knowledgeBase.getDimension(dimension ?? ''));
    return row === undefined || column === undefined ? [] : [{ row, column, ...(domain && { domain }) }];
  };

  const rowOf = ({ slug, domain }: Dimension): LitCell[] => {
    const number = domainNumbers.get(domain);
    return categories.map((_, column) => ({ row: rows.get(slug)!, column, ...(number && { domain: number }) }));
  };

  const draw = ({ slug, domain }: Dimension) => {
    const accent = getAccent(domainNumbers.get(domain));
    const drawing = drawDimension(knowledgeBase, slug, { ink: colors.ink.light, accent, soft: colors.line.light });
    return drawing === undefined ? {} : { drawing };
  };

  return [
    {
      ...getSiteCard(),
      title: site.tagline || site.name,
      otherwise: '',
      label: new URL(site.origin).host + site.basePath,
      ...frame,
      lit: dimensions.flatMap(rowOf),
    },
    ...dimensions.map((dimension): CardDrawing => {
      const domain = domainOf(dimension);
      const { name: label } = knowledgeBase.getDomain(dimension.domain) ?? { name: '' };
      const common = { title: dimension.name, otherwise: label, label, ...(domain && { domain }) };
      return { ...getDimensionCard(dimension), ...common, ...frame, ...draw(dimension), lit: rowOf(dimension) };
    }),
    ...[...listDrawnArticles(knowledgeBase)].map((article): CardDrawing => {
      const dimension = knowledgeBase.getDimension(article.dimension ?? '');
      const category = knowledgeBase.getCategory(article.category ?? '');
      const domain = domainOf(dimension);
      return {
        ...getArticleCard(knowledgeBase, article),
        title: article.title,
        otherwise: dimension?.name ?? (site.tagline || site.name),
        label: dimension?.name ?? 'Question',
        ...(category && { note: category.question }),
        ...(domain && { domain }),
        ...frame,
        ...(dimension && draw(dimension)),
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
