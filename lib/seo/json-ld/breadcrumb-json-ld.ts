import type { BreadcrumbList, WithContext } from 'schema-dts';
import { absoluteUrl } from '@/lib/site/paths';
import type { BreadcrumbStep } from '@/lib/content/views/breadcrumb';

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
