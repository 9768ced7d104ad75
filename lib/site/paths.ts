import { site } from './site';

/** Paths that hold no variable part. Everything here is below the site's base path and has no trailing slash. */
export const paths = {
  home: '/',
  articles: '/articles',
  dimensions: '/dimensions',
  tags: '/tags',
  glossary: '/glossary',
  search: '/search',
  questions: '/questions',
  searchIndex: '/search-index',
  feeds: '/feeds',
  accessibility: '/accessibility',
  privacy: '/privacy',
  selfChecks: '/check-your-team',
  results: '/results',
  templates: '/templates',
  saved: '/saved',
  readingPack: '/reading-pack',
  offline: '/offline',
} as const;

/** Files for machines that are at one place each. */
export const machinePaths = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  security: '/.well-known/security.txt',
  build: '/build.json',
  llms: '/llms.txt',
  llmsFull: '/llms-full.txt',
  manifest: '/manifest.webmanifest',
  feedStyle: '/feed.css',
  drawings: '/drawings.svg',
  icon: '/icon.svg',
  favicon: '/favicon.ico',
  touchIcon: '/apple-touch-icon.png',
  apiSchema: '/api/schema.json',
  apiArticles: '/api/articles.json',
  apiDimensions: '/api/dimensions.json',
  apiTags: '/api/tags.json',
  apiTemplates: '/api/templates.json',
  apiPages: '/api/pages.json',
  apiSelfChecks: '/api/self-checks.json',
  articleManifest: '/library-manifest.json',
  offlineIndex: '/offline.json',
  worker: '/sw.js',
} as const;

/**
 * The part of an address that no page has. Next's export refuses a dynamic route without pages, so a route that has none
 * gets a page of this name, which the post-build step takes out.
 */
export const PLACEHOLDER = '-';

/** @example articlePath('what-is-trust'); // => '/articles/what-is-trust' */
export function articlePath(slug: string): string {
  return `${paths.articles}/${slug}`;
}

/**
 * The slug that an article had under a former name, which an author may give as a slug or as a path.
 *
 * @returns `undefined` where the former address was none of an article.
 * @example
 * parseFormerSlug('/articles/old-name/'); // => 'old-name'
 * parseFormerSlug('/insights/old-name'); // => undefined
 */
export function parseFormerSlug(alias: string): string | undefined {
  return /^(?:\/articles\/)?([^/]+)\/?$/.exec(alias)?.[1];
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

/** @example dimensionPath('role-clarity'); // => '/dimensions/role-clarity' */
export function dimensionPath(slug: string): string {
  return `${paths.dimensions}/${slug}`;
}

/** The part of the dimensions page that holds one domain. */
export function domainPath(slug: string): string {
  return `${paths.dimensions}#${slug}`;
}

/** @example selfCheckPath('role-clarity'); // => '/check-your-team/role-clarity' */
export function selfCheckPath(dimension: string): string {
  return `${paths.selfChecks}/${dimension}`;
}

/** @example templatePath('handoff-page'); // => '/templates/handoff-page' */
export function templatePath(slug: string): string {
  return `${paths.templates}/${slug}`;
}

/**
 * The part of a template that is filled in, as a file: Markdown, or its tables for a spreadsheet.
 *
 * @example templateFilePath('handoff-page', 'csv'); // => '/templates/handoff-page.csv'
 */
export function templateFilePath(slug: string, format: 'md' | 'csv'): string {
  return `${templatePath(slug)}.${format}`;
}

/**
 * A page of the collection: about, imprint.
 *
 * @example contentPagePath('about'); // => '/about'
 */
export function contentPagePath(slug: string): string {
  return `/${slug}`;
}

/** @example contentPageMarkdownPath('about'); // => '/about.md' */
export function contentPageMarkdownPath(slug: string): string {
  return `${contentPagePath(slug)}.md`;
}

/** Pages of ours that a collection may write in its own words. */
const REPLACEABLE_PAGES: readonly string[] = ['accessibility', 'privacy'];

/** First parts of addresses that are taken: by the site's own pages, and by its folders. */
export const TAKEN_NAMES: ReadonlySet<string> = new Set(
  [
    ...Object.values(paths).map((path) => path.slice(1)),
    ...['api', 'cards', 'icons', 'media', 'index', '404', '500', 'next', 'not-found', 'page'],
  ].filter((name) => !REPLACEABLE_PAGES.includes(name)),
);

/** @example tagPath('psychological-safety'); // => '/tags/psychological-safety' */
export function tagPath(slug: string): string {
  return `${paths.tags}/${slug}`;
}

/** @example markdownPath('what-is-trust'); // => '/articles/what-is-trust.md' */
export function markdownPath(slug: string): string {
  return `${articlePath(slug)}.md`;
}

/** @example apiChunkPath(3); // => '/api/articles/3.json' */
export function apiChunkPath(chunk: number): string {
  return `/api/articles/${chunk}.json`;
}

/** Also the signs that end an address in a text or an attribute of some readers. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * A file of the collection that is not a page, as pages show it or link to it.
 *
 * @example mediaPath('files/my form.pdf'); // => '/media/files/my%20form.pdf'
 */
export function mediaPath(path: string): string {
  return `/media/${path.split('/').map(encodeSegment).join('/')}`;
}

/**
 * The feed of the whole site, of a dimension or of a tag, next to the page it belongs to.
 *
 * @example
 * feedPath('/', 'xml'); // => '/feed.xml'
 * feedPath('/tags/trust', 'json'); // => '/tags/trust/feed.json'
 */
export function feedPath(listPath: string, format: 'xml' | 'json'): string {
  return `${listPath === paths.home ? '' : listPath}/feed.${format}`;
}

/**
 * The picture that stands for a page where its link is shared.
 *
 * @example
 * cardPath('/articles/what-is-trust'); // => '/cards/articles/what-is-trust.png'
 * cardPath('/'); // => '/cards/home.png'
 */
export function cardPath(path: string): string {
  return `/cards${path === paths.home ? '/home' : path}.png`;
}

/** @example iconPath(192); // => '/icon-192.png' */
export function iconPath(size: number, purpose?: 'maskable'): string {
  return `/icon-${purpose ? `${purpose}-` : ''}${size}.png`;
}

/**
 * The page that searches, with a query where there is one.
 *
 * @example
 * searchPath('bus factor'); // => '/search?q=bus+factor'
 */
export function searchPath(query: string): string {
  return query === '' ? paths.search : `${paths.search}?${new URLSearchParams({ q: query }).toString()}`;
}

/** One letter of the index of questions, where it has pages for them. */
export function questionsPath(letter: string): string {
  return `${paths.questions}/${letter}`;
}

/** @example searchIndexPath('manifest.json'); // => '/search-index/manifest.json' */
export function searchIndexPath(name: string): string {
  return `${paths.searchIndex}/${name}`;
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

/** Letters beyond ASCII as URLs carry them between machines; what is encoded already stays. */
function encodePath(path: string): string {
  return path.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}

/**
 * The full URL of a path, as canonical links, feeds and the sitemap carry it.
 *
 * @example
 * absoluteUrl('/articles/what-is-trust'); // => 'https://example.org/articles/what-is-trust'
 */
export function absoluteUrl(path: string): string {
  const withBase = `${site.basePath}${path === '/' ? '' : path}`;
  return `${site.origin}${encodePath(withBase) || '/'}`;
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
