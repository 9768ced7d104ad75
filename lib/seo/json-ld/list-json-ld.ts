import type { CollectionPage, DefinedTerm, DefinedTermSet, WithContext } from 'schema-dts';
import { pages } from '#words/frame';
import type { TitleLink } from '@/lib/content/views/article-summary';
import type { DimensionView, DomainSection } from '@/lib/content/views/dimension';
import type { GlossaryGroup } from '@/lib/content/views/glossary';
import type { ListPage } from '@/lib/content/views/list-page';
import type { QuestionIndex } from '@/lib/content/views/question-index';
import type { CheckSection } from '@/lib/content/views/self-checks';
import type { TagGroup, TagView } from '@/lib/content/views/tags';
import type { TemplateSection } from '@/lib/content/views/templates';
import { absoluteUrl, articlePath, dimensionPath, paths, selfCheckPath, tagPath, templatePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { PageDescription } from '../create-metadata';
import { toTerm } from './article-json-ld';
import { buildBreadcrumbJsonLd, createNode } from './page-json-ld';

interface ListEntry {
  readonly name: string;
  readonly path: string;
}

/** A list that is on several pages, and the term that all its entries are about. */
type ListOptions = Partial<Pick<ListPage, 'page' | 'total'>> & { readonly about?: DefinedTerm };

/**
 * A page that lists others: `CollectionPage` around an `ItemList` of what it shows, in the order in which it shows it.
 *
 * @param page its title is the page's visible heading.
 * @see https://schema.org/CollectionPage
 */
export function buildListJsonLd(
  page: PageDescription,
  entries: readonly ListEntry[],
  { page: number = 1, total = entries.length, about }: ListOptions = {},
): WithContext<CollectionPage> {
  return {
    ...createNode('CollectionPage', page),
    about,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: entries.map(({ name, path }, index) => ({
        '@type': 'ListItem',
        position: (number - 1) * site.pageSize + index + 1,
        name,
        url: absoluteUrl(path),
      })),
    },
  };
}

function listArticles(articles: readonly TitleLink[]): ListEntry[] {
  return articles.map(({ slug, title }) => ({ name: title, path: articlePath(slug) }));
}

/** One page of the list of all articles; its heading is the same on every page. */
export function buildArticleListJsonLd(list: ListPage, page: PageDescription) {
  return buildListJsonLd({ ...page, title: pages.allEntries }, listArticles(list.entries), list);
}

/** The index of questions, in the order of the page; where it is divided, its pages hold them. */
export function buildQuestionIndexJsonLd({ dimensions, isSplit }: QuestionIndex, page: PageDescription) {
  const entries = listArticles(dimensions.flatMap(({ questions }) => questions));
  return buildListJsonLd(page, isSplit ? [] : entries, { total: entries.length });
}

/** One page of a tag: the term, the questions about it, and the way there. */
export function buildTagJsonLd({ slug, label, steps, list }: TagView, page: PageDescription) {
  const about = toTerm({ slug, name: label });
  return [
    buildListJsonLd({ ...page, title: label }, listArticles(list.entries), { ...list, about }),
    buildBreadcrumbJsonLd(steps, { name: label, url: absoluteUrl(page.path) }),
  ];
}

/** One page of a dimension: its questions in the order of the page, and the way there. */
export function buildDimensionJsonLd({ name, steps, list, sections }: DimensionView, page: PageDescription) {
  const entries = listArticles(sections.flatMap((section) => section.entries));
  return [
    buildListJsonLd({ ...page, title: name }, entries, list),
    buildBreadcrumbJsonLd(steps, { name, url: absoluteUrl(page.path) }),
  ];
}

export function buildDimensionIndexJsonLd(sections: readonly DomainSection[], page: PageDescription) {
  const dimensions = sections.flatMap((section) => section.dimensions);
  return buildListJsonLd(
    page,
    dimensions.map(({ slug, name }) => ({ name, path: dimensionPath(slug) })),
  );
}

export function buildTemplateIndexJsonLd(sections: readonly TemplateSection[], page: PageDescription) {
  const templates = sections.flatMap((section) => section.templates);
  return buildListJsonLd(
    page,
    templates.map(({ slug, title }) => ({ name: title, path: templatePath(slug) })),
  );
}

export function buildSelfCheckIndexJsonLd(sections: readonly CheckSection[], page: PageDescription) {
  const checks = sections.flatMap((section) => section.checks);
  return buildListJsonLd(
    page,
    checks.map(({ title, dimension }) => ({ name: title, path: selfCheckPath(dimension) })),
  );
}

/**
 * The site's tags, as their index shows them.
 *
 * @see https://schema.org/DefinedTermSet
 */
export function buildTermSetJsonLd(groups: readonly TagGroup[], page: PageDescription): WithContext<DefinedTermSet> {
  return {
    ...createNode('DefinedTermSet', page),
    hasDefinedTerm: groups
      .flatMap(({ tags }) => tags)
      .map(({ slug, name, definition }) => ({
        '@type': 'DefinedTerm',
        name,
        termCode: slug,
        url: absoluteUrl(tagPath(slug)),
        description: definition,
      })),
  };
}

/** The site's vocabulary with its other names, as the glossary shows it. */
export function buildGlossaryJsonLd(
  groups: readonly GlossaryGroup[],
  page: PageDescription,
): WithContext<DefinedTermSet> {
  return {
    ...createNode('DefinedTermSet', page),
    hasDefinedTerm: groups
      .flatMap(({ terms }) => terms)
      .map(({ slug, label, definition, aliases }) => ({
        '@type': 'DefinedTerm',
        name: label,
        termCode: slug,
        url: `${absoluteUrl(paths.glossary)}#${slug}`,
        description: definition,
        alternateName: aliases.length > 0 ? aliases : undefined,
      })),
  };
}
