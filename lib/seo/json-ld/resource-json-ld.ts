import type { BreadcrumbList, CollectionPage, LearningResource, WithContext } from 'schema-dts';
import { absoluteUrl, templateFilePath, templatePath, selfCheckPath, dimensionPath } from '@/lib/site/paths';
import type { TemplateSection, TemplateView } from '@/lib/content/views/templates';
import type { PageDescription } from '../create-metadata';
import { buildBreadcrumbJsonLd, createTerms } from './site-json-ld';
import { buildListJsonLd } from './list-json-ld';
import type { CheckSection, CheckView } from '@/lib/content/views/self-checks';

function createResource(path: string, name: string, description: string) {
  const url = absoluteUrl(path);
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name,
    description,
    ...createTerms(),
  } as const;
}

/**
 * A template with its files, and the way to it.
 *
 * @see https://schema.org/LearningResource
 */
export function buildTemplateJsonLd(
  { slug, title, steps, tables }: TemplateView,
  { description, path }: Pick<PageDescription, 'description' | 'path'>,
): [WithContext<LearningResource>, WithContext<BreadcrumbList>] {
  const url = absoluteUrl(path);
  const file = (format: 'md' | 'csv', encodingFormat: string) =>
    ({ '@type': 'MediaObject', contentUrl: absoluteUrl(templateFilePath(slug, format)), encodingFormat }) as const;
  const resource = {
    ...createResource(path, title, description),
    learningResourceType: 'Template',
    encoding: [file('md', 'text/markdown'), ...(tables.length > 0 ? [file('csv', 'text/csv')] : [])],
  } satisfies WithContext<LearningResource>;
  return [resource, buildBreadcrumbJsonLd(steps, { name: title, url })];
}

/** All templates, in the order of the page. */
export function buildTemplateIndexJsonLd(
  sections: readonly TemplateSection[],
  { title: name, description, path }: PageDescription,
): WithContext<CollectionPage> {
  const entries = sections.flatMap(({ templates }) =>
    templates.map(({ slug, title }) => ({ name: title, path: templatePath(slug) })),
  );
  return buildListJsonLd({ name, description, path, entries, total: entries.length });
}

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
    ...createResource(path, check.title, description),
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
