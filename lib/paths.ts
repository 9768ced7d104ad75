import { site } from './site';

/** Paths that hold no variable part. Everything here is below the site's base path and has no trailing slash. */
export const paths = {
  home: '/',
  articles: '/articles',
  dimensions: '/dimensions',
  tags: '/tags',
} as const;

/**
 * The part of an address that no page has. Next's export refuses a dynamic route without pages, so a route that has none
 * gets a page of this name, which the publishing stage takes out.
 */
export const PLACEHOLDER = '-';

/** @example articlePath('what-is-trust'); // => '/articles/what-is-trust' */
export function articlePath(slug: string): string {
  return `${paths.articles}/${slug}`;
}

/**
 * One page of a list; the first is the list's own address.
 *
 * @example
 * pagePath('/tags/trust', 1); // => '/tags/trust'
 * pagePath('/tags/trust', 3); // => '/tags/trust/page/3'
 */
export function pagePath(listPath: string, page: number): string {
  return page === 1 ? listPath : `${listPath}/page/${page}`;
}

/**
 * A dimension's page, or the part of it that answers one kind of question.
 *
 * @example
 * dimensionPath('role-clarity', 'diagnosis-and-patterns'); // => '/dimensions/role-clarity#diagnosis-and-patterns'
 */
export function dimensionPath(slug: string, category?: string): string {
  return `${paths.dimensions}/${slug}${category ? `#${category}` : ''}`;
}

/** The part of the dimensions page that holds one domain. */
export function domainPath(slug: string): string {
  return `${paths.dimensions}#${slug}`;
}

/** @example tagPath('psychological-safety'); // => '/tags/psychological-safety' */
export function tagPath(slug: string): string {
  return `${paths.tags}/${slug}`;
}

/**
 * A path as an anchor or a form carries it: with the site's base path.
 *
 * @example
 * hrefTo('/articles'); // => '/answers/articles' where the site lives at https://firm.org/answers
 */
export function hrefTo(path: string): string {
  return site.basePath + path;
}

/**
 * The full URL of a path, as canonical links, feeds and the sitemap carry it.
 *
 * @example
 * absoluteUrl('/articles/what-is-trust'); // => 'https://example.org/articles/what-is-trust'
 */
export function absoluteUrl(path: string): string {
  const withBase = `${site.basePath}${path === '/' ? '' : path}`;
  return `${site.origin}${withBase || '/'}`;
}

/**
 * Whether the path of a URL on the site's own host lies where the site has its pages.
 *
 * @example
 * isSitePath('/articles/what-is-trust'); // => true
 * isSitePath('/insights/what-is-trust'); // => false
 */
export function isSitePath(pathname: string): boolean {
  if (!pathname.startsWith(`${site.basePath}/`)) return pathname === site.basePath;
  const [, first] = pathname.slice(site.basePath.length).split('/');
  return Object.values(paths).includes(`/${first}` as (typeof paths)[keyof typeof paths]);
}
