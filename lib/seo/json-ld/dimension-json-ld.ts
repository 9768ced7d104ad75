import type { BreadcrumbList, CollectionPage, WithContext } from 'schema-dts';
import { absoluteUrl, dimensionPath, paths } from '@/lib/site/paths';
import type { DomainSection } from '@/lib/content/views/dimension-index';
import type { DimensionView } from '@/lib/content/views/dimension';
import type { PageDescription } from '../create-metadata';
import { buildBreadcrumbJsonLd } from './breadcrumb-json-ld';
import { buildListJsonLd, toListEntries } from './list-json-ld';

/** One page of a dimension: its questions in the order of the page, and the way there. */
export function buildDimensionJsonLd(
  view: DimensionView,
  { description, path }: PageDescription,
): [WithContext<CollectionPage>, WithContext<BreadcrumbList>] {
  const articles = view.sections.flatMap(({ entries }) => entries);
  return [
    buildListJsonLd({ name: view.name, description, path, ...toListEntries(view.list, articles) }),
    buildBreadcrumbJsonLd(view.steps, { name: view.name, url: absoluteUrl(path) }),
  ];
}

/** The index of dimensions, in the order of the page. */
export function buildDimensionIndexJsonLd(
  sections: readonly DomainSection[],
  { title: name, description }: PageDescription,
): WithContext<CollectionPage> {
  const dimensions = sections.flatMap((section) => section.dimensions);
  const entries = dimensions.map(({ slug, name: title }) => ({ name: title, path: dimensionPath(slug) }));
  return buildListJsonLd({ name, description, path: paths.dimensions, entries, total: entries.length });
}
