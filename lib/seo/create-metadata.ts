import type { Metadata } from 'next';
import { absoluteUrl } from '@/lib/paths';
import { site } from '@/lib/site';

/** What a page says of itself to machines. */
export interface PageDescription {
  /** Without the site's name. */
  readonly title: string;
  /** The whole title element, where it is not the title with the site's name. */
  readonly titleElement?: string;
  readonly description: string;
  /** The page's own path. */
  readonly path: string;
  /** The canonical URL, where it is not the page's own. */
  readonly canonical?: string;
}

/**
 * A page's metadata, complete: Next merges metadata only at its top level, so nothing is left to be inherited.
 *
 * @see node_modules/next/dist/docs, generateMetadata, "Merging"
 */
export function createMetadata({ title, titleElement, description, path, canonical }: PageDescription): Metadata {
  const url = canonical ?? absoluteUrl(path);
  return {
    title: { absolute: titleElement ?? (path === '/' ? title : `${title} | ${site.name}`) },
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: site.name, type: 'website' },
  };
}
