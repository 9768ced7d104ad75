import type { BreadcrumbList, CollectionPage, LearningResource, WithContext } from 'schema-dts';
import { absoluteUrl, templateFilePath, templatePath } from '@/lib/site/paths';
import type { TemplateSection, TemplateView } from '@/lib/content/views/templates';
import type { PageDescription } from '../create-metadata';
import { buildBreadcrumbJsonLd } from './breadcrumb-json-ld';
import { buildListJsonLd } from './list-json-ld';
import { createTerms } from './site-json-ld';

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
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: title,
    description,
    learningResourceType: 'Template',
    encoding: [file('md', 'text/markdown'), ...(tables.length > 0 ? [file('csv', 'text/csv')] : [])],
    ...createTerms(),
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
