import { absoluteUrl, articlePath, isSitePath } from '@/lib/site/paths';
import type { FindingCode } from '@/lib/content/check/codes';
import { site } from '@/lib/site/site';

export interface CanonicalResult {
  /** The URL outside this site's pages that is the article's first home. */
  readonly elsewhere?: string;
  readonly issue?: { readonly code: FindingCode; readonly message: string; readonly fix?: string };
}

/**
 * Weighs what an article says of its canonical address against the one that it has.
 *
 * The page's own address is what is published; a front-matter canonical is an assertion. A URL on a host that the site
 * file allows is honoured, and one on the same host that is none of this site's pages, with a warning; the article is
 * then kept out of sitemap and feeds. The bare root of a site, another page of this site (a copied line) or a foreign
 * host would take the article out of search results for nothing, so they only warn.
 *
 * @param shared what more than one article claims as its address; it can be the home of one of them at most.
 * @see https://www.rfc-editor.org/rfc/rfc6596
 */
export function resolveCanonical(
  slug: string,
  canonical: string | undefined,
  shared: ReadonlySet<string> = new Set(),
): CanonicalResult {
  if (canonical === undefined) return {};
  const own = absoluteUrl(articlePath(slug));
  const keepsOwn = `The page's own address is used: ${own}`;
  if (canonical === '')
    return { issue: { code: 'canonical-empty', message: `The canonical URL is empty. ${keepsOwn}` } };

  const url = URL.canParse(canonical) ? new URL(canonical) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hash !== '' || url.username !== '' || url.password !== '') {
    const message = `"${canonical}" is not a full http(s) URL without fragment and password. ${keepsOwn}`;
    return { issue: { code: 'canonical-invalid', message, fix: 'Take the line out.' } };
  }
  if (url.href === own) return {};
  if (url.pathname === '/' && url.search === '') {
    const message = `"${canonical}" is the front page of a site, not this article. ${keepsOwn}`;
    return { issue: { code: 'canonical-root', message, fix: 'Take the line out.' } };
  }
  if (shared.has(canonical)) {
    const message = `More than one article claims "${canonical}" as its address. ${keepsOwn}`;
    return { issue: { code: 'canonical-shared', message, fix: 'Take the line out where it was copied.' } };
  }
  if (url.origin !== site.origin && site.canonicalHosts.includes(url.host)) return { elsewhere: url.href };
  if (url.origin === site.origin && !isSitePath(url.pathname)) {
    const message = `"${canonical}" is not a page of this site; it is published as the article's canonical address.`;
    const fix = 'The article is kept out of sitemap and feeds. Take the line out if it should be found here.';
    return { elsewhere: url.href, issue: { code: 'canonical-elsewhere', message, fix } };
  }
  const message = `"${canonical}" is not this article's address. ${keepsOwn}`;
  const fix = `Take the line out, or, if it was first published there, add ${url.host} to canonicalHosts in site.yml.`;
  return { issue: { code: 'canonical-elsewhere', message, fix } };
}
