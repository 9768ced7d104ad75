import type { CollectionPage, DefinedTerm, WithContext, BreadcrumbList } from 'schema-dts';
import { pages } from '#words/frame';
import { absoluteUrl, articlePath, dimensionPath, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { ListPage } from '@/lib/content/views/list-page';
import type { QuestionIndex } from '@/lib/content/views/question-index';
import type { PageDescription } from '../create-metadata';
import { createSiteReference, buildBreadcrumbJsonLd } from './site-json-ld';
import type { TagView } from '@/lib/content/views/tags';
import { toTerm } from './article-json-ld';
import type { DomainSection } from '@/lib/content/views/dimension-index';
import type { DimensionView } from '@/lib/content/views/dimension';

/** A page that lists others, as it shows them. */
export interface ListDescription {
  /** The page's visible heading. */
  readonly name: string;
  readonly description: string;
  /** The page's own path. */
  readonly path: string;
  readonly entries: readonly { readonly name: string; readonly path: string }[];
  /** How many there are on all pages of the list. */
  readonly total: number;
  /** The position of the first entry, 1-based. */
  readonly start?: number;
  /** The term that all entries are about. */
  readonly about?: DefinedTerm;
}

/**
 * A listing: `CollectionPage` around an `ItemList` of what it shows, in the order in which it shows it.
 *
 * @see https://schema.org/CollectionPage
 */
export function buildListJsonLd(list: ListDescription): WithContext<CollectionPage> {
  const { name, description, path, entries, total, start = 1, about } = list;
  const url = absoluteUrl(path);
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: site.language,
    isPartOf: createSiteReference(),
    ...(about && { about }),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: entries.map((entry, index) => ({
        '@type': 'ListItem',
        position: start + index,
        name: entry.name,
        url: absoluteUrl(entry.path),
      })),
    },
  };
}

/** One page of a list of articles, as `buildListJsonLd` takes it. */
function toListEntries(
  { total, page }: Pick<ListPage, 'total' | 'page'>,
  articles: readonly { readonly slug: string; readonly title: string }[],
): Pick<ListDescription, 'entries' | 'total' | 'start'> {
  return {
    entries: articles.map(({ slug, title }) => ({ name: title, path: articlePath(slug) })),
    total,
    start: (page - 1) * site.pageSize + 1,
  };
}

/** One page of the list of all articles; its name is the heading, which is the same on every page. */
export function buildArticleListJsonLd(
  list: ListPage,
  { description, path }: PageDescription,
): WithContext<CollectionPage> {
  return buildListJsonLd({ name: pages.allEntries, description, path, ...toListEntries(list, list.entries) });
}

/** The index of questions, in the order of the page; where it is divided, its pages hold them. */
export function buildQuestionIndexJsonLd(
  { dimensions, isSplit }: QuestionIndex,
  { title: name, description, path }: PageDescription,
): WithContext<CollectionPage> {
  const questions = dimensions.flatMap((group) => group.questions);
  const entries = questions.map(({ slug, title }) => ({ name: title, path: articlePath(slug) }));
  return buildListJsonLd({ name, description, path, entries: isSplit ? [] : entries, total: entries.length });
}

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
