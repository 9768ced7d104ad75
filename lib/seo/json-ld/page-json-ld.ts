import type { BreadcrumbList, LearningResource, Organization, WebPage, WebSite, WithContext } from 'schema-dts';
import type { Page } from '@/lib/content/join/model';
import type { BreadcrumbStep } from '@/lib/content/views/breadcrumb';
import type { CheckView } from '@/lib/content/views/self-checks';
import type { TemplateView } from '@/lib/content/views/templates';
import { absoluteUrl, dimensionPath, iconPath, paths, templateFilePath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { PageDescription } from '../create-metadata';

/** How the other descriptions refer to the site and to who publishes it. */
const siteId = `${absoluteUrl(paths.home)}#website`;
const publisherId = `${absoluteUrl(paths.home)}#publisher`;

/** Who publishes the site, as every page names it; the front page says the rest under the same `@id`. */
export function createPublisher() {
  const { name, url } = site.publisher;
  return { '@type': 'Organization', '@id': publisherId, name, url } as const satisfies Organization;
}

/** The site, as what is on it is part of it. */
export function createSiteReference() {
  return { '@type': 'WebSite', '@id': siteId, name: site.name } as const satisfies WebSite;
}

/** What a page says of itself, whatever it is; a property that is `undefined` is not written. */
export function createNode<Type extends string>(
  type: Type,
  { title, description, path }: Pick<PageDescription, 'title' | 'description' | 'path'>,
) {
  const url = absoluteUrl(path);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: createSiteReference(),
  } as const;
}

/**
 * The site itself, for its front page. There is no `SearchAction`: no search engine draws a box from it any more.
 *
 * @see https://developers.google.com/search/docs/appearance/site-names
 */
export function buildSiteJsonLd(): WithContext<WebSite> {
  const logo = { '@type': 'ImageObject', url: absoluteUrl(iconPath(512)), width: '512', height: '512' } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': siteId,
    name: site.name,
    alternateName: site.tagline || undefined,
    url: absoluteUrl(paths.home),
    description: site.description,
    inLanguage: site.language,
    publisher: { ...createPublisher(), logo },
  };
}

/**
 * A page of the site itself.
 *
 * @see https://schema.org/WebPage
 */
export function buildPageJsonLd(
  { language = site.language, updated, lastReviewed }: Page,
  page: PageDescription,
): WithContext<WebPage> {
  return {
    ...createNode('WebPage', page),
    inLanguage: language,
    dateModified: updated,
    lastReviewed,
    publisher: createPublisher(),
  };
}

/**
 * The way to a page as its breadcrumb shows it, with the page itself as the last step.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function buildBreadcrumbJsonLd(
  steps: readonly BreadcrumbStep[],
  here: { readonly name: string; readonly url: string },
): WithContext<BreadcrumbList> {
  const entries = [...steps.map(({ name, href }) => ({ name, url: absoluteUrl(href) })), here];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: entries.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/**
 * Something to learn with, on the terms of the site.
 *
 * @see https://schema.org/LearningResource
 */
function createResource(page: PageDescription, title: string) {
  return {
    ...createNode('LearningResource', { ...page, title }),
    isAccessibleForFree: true,
    license: site.license?.url,
    publisher: createPublisher(),
  } as const satisfies WithContext<LearningResource>;
}

/** A template with its files, and the way to it. */
export function buildTemplateJsonLd({ slug, title, steps, tables }: TemplateView, page: PageDescription) {
  const file = (format: 'md' | 'csv') =>
    ({
      '@type': 'MediaObject',
      contentUrl: absoluteUrl(templateFilePath(slug, format)),
      encodingFormat: format === 'md' ? 'text/markdown' : 'text/csv',
    }) as const;
  const resource: WithContext<LearningResource> = {
    ...createResource(page, title),
    learningResourceType: 'Template',
    encoding: tables.length > 0 ? [file('md'), file('csv')] : [file('md')],
  };
  return [resource, buildBreadcrumbJsonLd(steps, { name: title, url: absoluteUrl(page.path) })] as const;
}

/**
 * A self-check and the way to it. It is a `LearningResource`, not a `Quiz`: search engines read that as questions with
 * right answers, and here there are none.
 */
export function buildSelfCheckJsonLd({ title, name, dimension, scales, steps }: CheckView, page: PageDescription) {
  const resource: WithContext<LearningResource> = {
    ...createResource(page, title),
    learningResourceType: 'Self-assessment',
    educationalUse: 'self-assessment',
    interactivityType: 'active',
    about: { '@type': 'Thing', name, url: absoluteUrl(dimensionPath(dimension)) },
    assesses: scales.map((scale) => ({
      '@type': 'DefinedTerm',
      name: scale.name,
      termCode: scale.id,
      description: scale.definition,
    })),
    timeRequired: 'PT5M',
  };
  return [resource, buildBreadcrumbJsonLd(steps, { name: title, url: absoluteUrl(page.path) })] as const;
}
