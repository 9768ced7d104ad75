import type { ArticleFile } from '@/lib/content/read/read-document';
import type { LocatedRedirect } from '@/lib/content/read/load-collection';
import { articlePath, contentPagePath, selfCheckPath, dimensionPath, paths, tagPath } from '@/lib/site/paths';
import type { Page } from './model';
import type { Report } from '@/lib/content/check/create-finding';
import type { Location } from '@/lib/content/check/finding';

/** From a former address to the one that answers now: paths below the site's base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Everything that has an address, and everything that says where a former one leads. */
interface RedirectSources {
  readonly articles: readonly Pick<ArticleFile, 'slug' | 'aliases' | 'locate'>[];
  /** Of the site itself, each with its former addresses. */
  readonly pages: readonly Pick<Page, 'slug' | 'path' | 'aliases'>[];
  readonly dimensions: readonly { readonly slug: string }[];
  readonly tags: readonly { readonly slug: string }[];
  readonly selfChecks: readonly { readonly dimension: string }[];
  /** Of `redirects.yml`. */
  readonly redirects: readonly LocatedRedirect[];
}

interface Claim extends Redirect {
  readonly location: Location;
}

/**
 * Gathers the aliases of articles and the entries of `redirects.yml`.
 *
 * Left out, each with a finding: what is not a path of the site, a former address that is a page's, one that two things claim,
 * and a redirect to anything but a page, which would be a chain or a loop or lead nowhere.
 */
export function buildRedirects(sources: RedirectSources, report: Report): Redirect[] {
  const pages = listPages(sources);
  const claims = new Map<string, Claim>();

  for (const claim of listClaims(sources)) {
    const { from, to, location } = claim;
    const other = claims.get(from);
    if (!isPath(from)) report('alias-invalid', location, `"${from}" is not an address of the site.`, HINT);
    else if (pages.has(from)) report('alias-taken', location, `${from} is a page; it cannot redirect to ${to}.`);
    else if (other && other.to !== to) report('alias-duplicate', location, `${from} already redirects to ${other.to}.`);
    else claims.set(from, claim);
  }
  for (const { from, to, location } of claims.values()) {
    const [path = ''] = to.split('#');
    if (pages.has(path)) continue;
    const next = claims.get(path);
    if (next)
      report('redirect-chain', location, `${from} redirects to ${to}, which redirects to ${next.to}.`, LAST_HINT);
    else report('redirect-unknown', location, `${from} redirects to ${to}, and there is no such page.`);
  }
  const redirects = [...claims.values()].map(({ from, to }) => ({ from, to }));
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
}

const HINT = 'Write a slug (old-name) or a path from the root (/articles/old-name).';
const LAST_HINT = 'Name the page that answers in the end.';

function* listClaims({ articles, pages, redirects }: RedirectSources): Generator<Claim> {
  for (const { slug, aliases, locate } of articles) {
    for (const [index, alias] of aliases.entries()) {
      if (!isFormerAddress(alias)) continue;
      const from = alias.startsWith('/') ? trim(alias) : articlePath(trim(alias.replace(/\.(?:mdx?|html)$/, '')));
      if (from !== articlePath(slug)) yield { from, to: articlePath(slug), location: locate('aliases', index) };
    }
  }
  for (const { slug, path, aliases } of pages) {
    for (const alias of aliases.filter(isFormerAddress)) {
      const from = trim(`/${alias.replace(/^\/+/, '').replace(/\.(?:mdx?|html)$/, '')}`);
      if (from !== contentPagePath(slug)) yield { from, to: contentPagePath(slug), location: { path } };
    }
  }
  for (const { from, to, location } of redirects) yield { from: trim(from), to: trim(to), location };
}

/**
 * Whether an alias of an article is an address it had, and not another name for it.
 *
 * @example
 * isFormerAddress('old-name'); // => true
 * isFormerAddress('/people/leave'); // => true
 * isFormerAddress('Parental leave'); // => false
 */
export function isFormerAddress(alias: string): boolean {
  return /^\.{0,2}\//.test(alias) || /^[a-z0-9._-]+(?:\/[a-z0-9._-]+)*\/?$/.test(alias);
}

/** Pages are asked for without a slash or an ending. */
function trim(path: string): string {
  return path.replace(/([^/])\/+$/, '$1').replace(/\.html$/, '');
}

function isPath(path: string): boolean {
  return /^(?:\/[a-z0-9][a-z0-9._~-]*)+$/i.test(path) && !path.includes('..');
}

function listPages({ articles, pages, dimensions, tags, selfChecks }: RedirectSources): ReadonlySet<string> {
  return new Set([
    ...Object.values(paths),
    ...articles.map(({ slug }) => articlePath(slug)),
    ...pages.map(({ slug }) => contentPagePath(slug)),
    ...dimensions.map(({ slug }) => dimensionPath(slug)),
    ...tags.map(({ slug }) => tagPath(slug)),
    ...selfChecks.map(({ dimension }) => selfCheckPath(dimension)),
  ]);
}
