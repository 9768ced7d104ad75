import type { Metadata, Viewport } from 'next';
import { absoluteUrl, cardPath, feedPath, hrefTo, machinePaths, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { CARD_SIZE } from './cards/card-size';
import { colors } from './colors';

/** Characters of a title element of which search results show about the first 60; beyond this an audit warns. */
export const TITLE_ELEMENT_ADVICE = 120;

/** Characters that a description made by the site has at most: what search results show. */
export const DESCRIPTION_LENGTH = 160;

/** Characters of a description beyond which an audit warns. */
export const DESCRIPTION_ADVICE = 320;

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
  /** The picture for shared links; the site's own where none is given. */
  readonly card?: Card;
  /** The list that feeds besides the site's own belong to. */
  readonly feed?: { readonly title: string; readonly path: string };
  /** The path of the same text as Markdown. */
  readonly markdown?: string;
  /** What only an article has; dates as `YYYY-MM-DD`. */
  readonly article?: ArticleFacts;
  /** Whether search engines may list the page; they may, unless it says no. */
  readonly isIndexable?: boolean;
}

export interface Card {
  readonly path: string;
  readonly alt: string;
}

export interface ArticleFacts {
  readonly section?: string;
  readonly tags: readonly string[];
  readonly published?: string;
  readonly updated?: string;
}

const SITE_CARD: Card = { path: cardPath(paths.home), alt: `${site.name}: the map of questions, drawn as a grid.` };

/**
 * A page's metadata, complete: Next merges metadata only at its top level, so nothing is left to be inherited.
 *
 * @see node_modules/next/dist/docs, generateMetadata, "Merging"
 * @see https://ogp.me
 */
export function createMetadata(page: PageDescription): Metadata {
  const { title, description, path, canonical, card = SITE_CARD } = page;
  const url = canonical ?? absoluteUrl(path);
  const image = { url: absoluteUrl(card.path), alt: card.alt };
  return {
    title: { absolute: page.titleElement ?? (path === paths.home ? title : `${title} | ${site.name}`) },
    description,
    robots: createRobots(page.isIndexable ?? true),
    alternates: { canonical: url, types: listAlternates(page) },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      images: [{ ...image, ...CARD_SIZE, type: 'image/png' }],
      ...describeKind(page.article),
    },
    twitter: {
      card: 'summary_large_image',
      title,
      description,
      images: [image],
      ...(site.socialHandle && { site: site.socialHandle }),
    },
  };
}

function createRobots(isIndexable: boolean): Metadata['robots'] {
  if (!isIndexable) return { index: false, follow: true };
  return { index: true, follow: true, 'max-image-preview': 'large', 'max-snippet': -1 };
}

function describeKind(article: ArticleFacts | undefined): Metadata['openGraph'] {
  if (!article) return { type: 'website' };
  const { section, tags, published, updated } = article;
  return {
    type: 'article',
    tags: [...tags],
    ...(section && { section }),
    ...(published && { publishedTime: published }),
    ...(updated && { modifiedTime: updated }),
  };
}

/** The same in other forms: feeds of the list the page shows and of the site, and the article's Markdown. */
function listAlternates({ feed, markdown, title }: PageDescription) {
  const feeds = [...(feed ? [feed] : []), { title: site.name, path: paths.home }];
  const list = (format: 'xml' | 'json') =>
    feeds.map((entry) => ({ title: entry.title, url: absoluteUrl(feedPath(entry.path, format)) }));
  return {
    'application/rss+xml': list('xml'),
    'application/feed+json': list('json'),
    ...(markdown && { 'text/markdown': [{ title, url: absoluteUrl(markdown) }] }),
  };
}

/** What every page says alike; pages that set none of these fields inherit them. */
export function createSiteMetadata(): Metadata {
  return {
    applicationName: site.name,
    // Browsers would turn numbers in the text into telephone links.
    formatDetection: { telephone: false, address: false, email: false },
    manifest: hrefTo(machinePaths.manifest),
    icons: {
      icon: [
        { url: hrefTo(machinePaths.favicon), sizes: '32x32' },
        { url: hrefTo(machinePaths.icon), type: 'image/svg+xml', sizes: 'any' },
      ],
      apple: hrefTo(machinePaths.touchIcon),
    },
  };
}

/** The colour of the browser's frame follows the page's paper. */
export function createViewport(): Viewport {
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: colors.paper.light },
      { media: '(prefers-color-scheme: dark)', color: colors.paper.dark },
    ],
  };
}
