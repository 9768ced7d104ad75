import type { DefinedTerm, DefinedTermSet, WithContext } from 'schema-dts';
import { absoluteUrl, paths, tagPath } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { GlossaryGroup } from '@/lib/content/views/glossary';
import type { TagGroup } from '@/lib/content/views/tags';
import type { PageDescription } from '../create-metadata';
import { createSiteReference } from './site-json-ld';

/**
 * The site's tags, as their index shows them.
 *
 * @see https://schema.org/DefinedTermSet
 */
export function buildTermSetJsonLd(
  groups: readonly TagGroup[],
  page: { readonly name: string; readonly description: string },
): WithContext<DefinedTermSet> {
  const terms = groups
    .flatMap(({ tags }) => tags)
    .map(({ slug, name, definition }): DefinedTerm => ({
      '@type': 'DefinedTerm',
      name,
      termCode: slug,
      url: absoluteUrl(tagPath(slug)),
      ...(definition && { description: definition }),
    }));
  return createTermSet(paths.tags, page, terms);
}

/** The site's vocabulary with its other names, as the glossary shows it. */
export function buildGlossaryJsonLd(
  groups: readonly GlossaryGroup[],
  { title: name, description }: PageDescription,
): WithContext<DefinedTermSet> {
  const terms = groups
    .flatMap((group) => group.terms)
    .map(({ slug, label, definition, aliases }): DefinedTerm => ({
      '@type': 'DefinedTerm',
      name: label,
      termCode: slug,
      url: `${absoluteUrl(paths.glossary)}#${slug}`,
      description: definition,
      ...(aliases.length > 0 && { alternateName: aliases }),
    }));
  return createTermSet(paths.glossary, { name, description }, terms);
}

function createTermSet(
  path: string,
  { name, description }: { readonly name: string; readonly description: string },
  hasDefinedTerm: readonly DefinedTerm[],
): WithContext<DefinedTermSet> {
  const url = absoluteUrl(path);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name,
    description,
    inLanguage: site.language,
    isPartOf: createSiteReference(),
    hasDefinedTerm,
  };
}
