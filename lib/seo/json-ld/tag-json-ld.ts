import type { BreadcrumbList, CollectionPage, WithContext } from 'schema-dts';
import { absoluteUrl } from '@/lib/site/paths';
import type { TagView } from '@/lib/content/views/tags';
import type { PageDescription } from '../create-metadata';
import { toTerm } from './article-json-ld';
import { buildBreadcrumbJsonLd } from './breadcrumb-json-ld';
import { buildListJsonLd, toListEntries } from './list-json-ld';

/** One page of a tag: the term, the questions about it, and the way there. */
export function buildTagJsonLd(
  view: TagView,
  { description, path }: PageDescription,
): [WithContext<CollectionPage>, WithContext<BreadcrumbList>] {
  const about = toTerm({ slug: view.slug, name: view.label });
  const entries = toListEntries(view.list, view.list.entries);
  return [
    buildListJsonLd({ name: view.label, description, path, about, ...entries }),
    buildBreadcrumbJsonLd(view.steps, { name: view.label, url: absoluteUrl(path) }),
  ];
}
