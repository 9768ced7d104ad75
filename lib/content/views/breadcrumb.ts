import { pages } from '#words/frame';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Category } from '@/lib/content/join/model';
import { dimensionPath, domainPath, paths } from '@/lib/site/paths';
import type { NamedLink } from './article';
import { getCellPath } from './map';

/** One step of the way from the front page to a page; the page itself is not a step. */
export interface BreadcrumbStep {
  readonly name: string;
  /** A path of the site. */
  readonly href: string;
}

const TOPICS = { name: pages.topics, href: paths.dimensions };

/** The way to an article: its row and its cell of the map, or the list of everything where it has no place there. */
export function listArticleSteps(
  knowledgeBase: KnowledgeBase,
  dimension: NamedLink | undefined,
  category: Category | undefined,
): BreadcrumbStep[] {
  if (!dimension) return [{ name: pages.entries, href: paths.articles }];
  const steps = listSteps(TOPICS, dimension);
  if (!category) return steps;
  return [...steps, { name: category.question, href: getCellPath(knowledgeBase, dimension.slug, category.slug) }];
}

/** The way to a dimension: its domain, where the map knows one. */
export function listDimensionSteps(domain: NamedLink): BreadcrumbStep[] {
  return domain.slug ? [TOPICS, { name: domain.name, href: domainPath(domain.slug) }] : [TOPICS];
}

/** The way to one of many things: the page that lists them, and the dimension it belongs to, where it has one. */
export function listSteps(index: BreadcrumbStep, dimension: NamedLink | undefined): BreadcrumbStep[] {
  return dimension ? [index, { name: dimension.name, href: dimensionPath(dimension.slug) }] : [index];
}
