import { absoluteUrl, paths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { getCanonical, isIndexable } from './page-metadata';
import type { ExportFacts, PageFacts } from './model';

export function listEveryPage({ pages, errorPages }: ExportFacts): PageFacts[] {
  return [...pages, ...errorPages];
}

/** The pages that a sitemap is made of: they may be listed, and are their own canonical. */
export function listListedPages({ pages }: ExportFacts): PageFacts[] {
  return pages.filter((page) => isIndexable(page) && getCanonical(page) === page.url);
}

/** The pages of articles, which a list's further pages are not. */
export function listArticlePages({ pages }: ExportFacts): PageFacts[] {
  return pages.filter(({ path }) => isBelow(path, paths.articles));
}

/** Pages that list articles, the further ones too. */
export function listListings({ pages }: ExportFacts): PageFacts[] {
  return pages.filter(
    ({ path }) =>
      path === paths.articles ||
      path.startsWith(`${paths.articles}/page/`) ||
      path.startsWith(`${paths.dimensions}/`) ||
      path.startsWith(`${paths.tags}/`),
  );
}

/** Whether a page is the front page, or the first page of a list that has feeds of its own. */
export function isFed({ path }: PageFacts): boolean {
  return path === paths.home || isBelow(path, paths.dimensions) || isBelow(path, paths.tags);
}

function isBelow(path: string, parent: string): boolean {
  return path.startsWith(`${parent}/`) && !path.slice(parent.length + 1).includes('/');
}

/**
 * The file of an export that an address of the site names, or undefined where it lies elsewhere.
 *
 * @example
 * toFile('https://example.org/articles/what-is-trust.md'); // => 'articles/what-is-trust.md'
 */
export function toFile(url: string): string | undefined {
  if (!URL.canParse(url, site.origin)) return undefined;
  const { origin, pathname } = new URL(url, site.origin);
  const root = `${site.basePath}/`;
  return origin === site.origin && pathname.startsWith(root) ? decodePath(pathname.slice(root.length)) : undefined;
}

/** Makes the function that finds the page at an address, with or without a slash at its end. */
export function createPageFinder({ pages }: ExportFacts): (url: string) => PageFacts | undefined {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return (url) => byUrl.get(url) ?? byUrl.get(url.replace(/\/$/, ''));
}

/** Whether an address is the bare front page of some site, which is no other page's canonical. */
export function isSiteRoot(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, href } = new URL(url);
  return (pathname === '/' && search === '') || href.replace(/\/$/, '') === absoluteUrl(paths.home).replace(/\/$/, '');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
