import type { WebPage, WithContext } from 'schema-dts';
import type { Page } from '@/lib/content/join/model';
import { absoluteUrl } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { PageDescription } from '../create-metadata';
import { createPublisher, createSiteReference } from './site-json-ld';

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
