import type { Organization, WebSite, WithContext, WebPage, BreadcrumbList } from 'schema-dts';
import { absoluteUrl, iconPath, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { Page } from '@/lib/content/join/model';
import type { PageDescription } from '../create-metadata';
import type { BreadcrumbStep } from '@/lib/content/views/breadcrumb';

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

/** What holds for everything that the site gives its readers to use: in which language, on which terms, by whom. */
export function createTerms() {
  return {
    inLanguage: site.language,
    isAccessibleForFree: true,
    ...(site.license && { license: site.license.url }),
    publisher: createPublisher(),
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
    ...(site.tagline && { alternateName: site.tagline }),
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
  { language, updated, lastReviewed }: Pick<Page, 'language' | 'updated' | 'lastReviewed'>,
  { title, description, path }: Pick<PageDescription, 'title' | 'description' | 'path'>,
): WithContext<WebPage> {
  const url = absoluteUrl(path);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: language ?? site.language,
    ...(updated && { dateModified: updated }),
    ...(lastReviewed && { lastReviewed }),
    publisher: createPublisher(),
    isPartOf: createSiteReference(),
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
