import type { BreadcrumbList, CollectionPage, LearningResource, WithContext } from 'schema-dts';
import { absoluteUrl, selfCheckPath, dimensionPath } from '@/lib/site/paths';
import type { CheckSection, CheckView } from '@/lib/content/views/self-checks';
import type { PageDescription } from '../create-metadata';
import { buildBreadcrumbJsonLd } from './breadcrumb-json-ld';
import { buildListJsonLd } from './list-json-ld';
import { createTerms } from './site-json-ld';

/**
 * A self-check and the way to it. It is a `LearningResource`, not a `Quiz`: search engines read that as questions with
 * right answers, and here there are none.
 *
 * @see https://schema.org/LearningResource
 */
export function buildSelfCheckJsonLd(
  check: CheckView,
  { description, path }: Pick<PageDescription, 'description' | 'path'>,
): [WithContext<LearningResource>, WithContext<BreadcrumbList>] {
  const url = absoluteUrl(path);
  const resource = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: check.title,
    description,
    learningResourceType: 'Self-assessment',
    educationalUse: 'self-assessment',
    interactivityType: 'active',
    about: { '@type': 'Thing', name: check.name, url: absoluteUrl(dimensionPath(check.dimension)) },
    assesses: check.scales.map(({ id, name, definition }) => ({
      '@type': 'DefinedTerm',
      name,
      termCode: id,
      description: definition,
    })),
    timeRequired: 'PT5M',
    ...createTerms(),
  } satisfies WithContext<LearningResource>;
  return [resource, buildBreadcrumbJsonLd(check.steps, { name: check.title, url })];
}

/** All self-checks, in the order of the page. */
export function buildSelfCheckIndexJsonLd(
  sections: readonly CheckSection[],
  { title: name, description, path }: PageDescription,
): WithContext<CollectionPage> {
  const entries = sections.flatMap(({ checks }) =>
    checks.map(({ title, dimension }) => ({ name: title, path: selfCheckPath(dimension) })),
  );
  return buildListJsonLd({ name, description, path, entries, total: entries.length });
}
