import { pages } from '#words/frame';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { dimensionPath, domainPath, paths } from '@/lib/site/paths';
import type { NamedLink } from './article';
import { getCellPath } from './cell-path';

/** One step of the way from the front page to a page; the page itself is not a step. */
export interface BreadcrumbStep {
  readonly name: string;
  /** A path of the site. */
  readonly href: string;
}

/** The way to an article: its row and its cell of the map, or the list of everything where it has no place there. */
export function listArticleSteps(
  knowledgeBase: KnowledgeBase,
  dimension: NamedLink | undefined,
  category: { readonly slug: string; readonly question: string } | undefined,
): BreadcrumbStep[] {
  if (!dimension) return [{ name: pages.entries, href: paths.articles }];
  return [
    { name: pages.topics, href: paths.dimensions },
    { name: dimension.name, href: dimensionPath(dimension.slug) },
    ...(category ? [{ name: category.question, href: getCellPath(knowledgeBase, dimension.slug, category.slug) }] : []),
  ];
}

/** The way to a dimension: its domain, where the map knows one. */
export function listDimensionSteps(domain: NamedLink): BreadcrumbStep[] {
  const index = { name: pages.topics, href: paths.dimensions };
  return domain.slug ? [index, { name: domain.name, href: domainPath(domain.slug) }] : [index];
}

/** The way to a self-check: the others, and the dimension it is about. */
export function listCheckSteps(dimension: NamedLink): BreadcrumbStep[] {
  return [
    { name: pages.checks, href: paths.selfChecks },
    { name: dimension.name, href: dimensionPath(dimension.slug) },
  ];
}

/** The way to a template: the others, and the dimension it belongs to. */
export function listTemplateSteps(dimension: NamedLink | undefined): BreadcrumbStep[] {
  const index = { name: pages.templates, href: paths.templates };
  return dimension ? [index, { name: dimension.name, href: dimensionPath(dimension.slug) }] : [index];
}

export function listTagSteps(): BreadcrumbStep[] {
  return [{ name: pages.tags, href: paths.tags }];
}
