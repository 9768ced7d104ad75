import type { DefinedTermSet, WithContext } from 'schema-dts';
import { absoluteUrl, paths, tagPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { TagGroup } from '@/lib/content/views/tags';
import { siteId } from './site-json-ld';

/**
 * The site's vocabulary, as the index of tags shows it.
 *
 * @see https://schema.org/DefinedTermSet
 */
export function buildTermSetJsonLd(
  groups: readonly TagGroup[],
  page: { readonly name: string; readonly description: string },
): WithContext<DefinedTermSet> {
  const url = absoluteUrl(paths.tags);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: page.name,
    description: page.description,
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', '@id': siteId, name: site.name },
    hasDefinedTerm: groups
      .flatMap(({ tags }) => tags)
      .map(({ slug, name, definition }) => ({
        '@type': 'DefinedTerm',
        name,
        termCode: slug,
        url: absoluteUrl(tagPath(slug)),
        ...(definition && { description: definition }),
      })),
  };
}
