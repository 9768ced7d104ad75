import type { PlacedText } from '@/lib/content/read/documents';
import { absoluteUrl, articlePath, isSitePath } from '@/lib/site/paths';
import { createProblem } from '@/lib/content/check/create-problem';
import type { Problem } from '@/lib/content/check/problem';
import { site } from '@/lib/site/site';

export interface CanonicalResult {
  /** The URL outside this site's pages that is the article's first home. */
  readonly elsewhere?: string;
  readonly problem?: Problem;
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
  canonical: PlacedText | undefined,
  shared: ReadonlySet<string> = new Set(),
): CanonicalResult {
  if (!canonical) return {};
  const { text, place } = canonical;
  const own = absoluteUrl(articlePath(slug));
  const keepsOwn = `The page's own address is used: ${own}`;
  if (text === '')
    return { problem: createProblem('canonical-empty', place, `The canonical URL is empty. ${keepsOwn}`) };

  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hash !== '' || url.username !== '' || url.password !== '') {
    const message = `"${text}" is no canonical URL: it must be http(s), without fragment and password.`;
    return { problem: createProblem('canonical-invalid', place, message, 'Take the line out.') };
  }
  if (url.href === own) return {};
  if (url.pathname === '/' && url.search === '') {
    const message = `"${text}" is the front page of a site, not this article. ${keepsOwn}`;
    return { problem: createProblem('canonical-root', place, message, 'Take the line out.') };
  }
  if (shared.has(text)) {
    const message = `More than one article claims "${text}" as its address. ${keepsOwn}`;
    return { problem: createProblem('canonical-shared', place, message, 'Take the line out where it was copied.') };
  }
  if (url.origin !== site.origin && site.canonicalHosts.includes(url.host)) return { elsewhere: url.href };
  if (url.origin === site.origin && !isSitePath(url.pathname)) {
    const message = `"${text}" is not a page of this site; it is published as the article's canonical address.`;
    const hint = 'The article is kept out of sitemap and feeds. Take the line out if it should be found here.';
    return { elsewhere: url.href, problem: createProblem('canonical-elsewhere', place, message, hint) };
  }
  const message = `"${text}" is not this article's address. ${keepsOwn}`;
  const hint = `Take the line out, or, if it was first published there, add ${url.host} to canonicalHosts in lib/site/site.ts.`;
  return { problem: createProblem('canonical-elsewhere', place, message, hint) };
}
