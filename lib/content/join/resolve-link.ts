import { articlePath, diagnosticPath, dimensionPath, paths, tagPath } from '@/lib/site/paths';
import { isExternalUrl } from '@/lib/content/compile/urls';
import type { FindingCode } from '@/lib/content/check/codes';
import { foldSpelling } from '@/lib/text/fold';
import { getNearest } from '@/lib/text/nearest';
import { slugify } from '@/lib/text/slug';

/** What links can lead to. */
export interface LinkTargets {
  readonly articles: readonly {
    readonly slug: string;
    readonly title: string;
    readonly aliases: readonly string[];
    readonly headings: readonly { readonly id: string }[];
  }[];
  /** Those that have a page. */
  readonly dimensions: readonly { readonly slug: string; readonly name: string }[];
  readonly tags: readonly { readonly slug: string }[];
  /** The self-checks, by their dimension. */
  readonly diagnostics: readonly { readonly dimension: string }[];
  /** The site's own host and those that the collection's articles call their home. */
  readonly ownHosts: readonly string[];
}

/** Ids that the article page gives to the parts it lifts out of the text. */
const LIFTED_IDS = ['short-answer', 'sources', 'related-questions', 'see-also'];

/** Where a link leads; no `href` means that it leads nowhere and is shown as text. */
export interface LinkResolution {
  readonly href?: string;
  readonly issue?: { readonly code: FindingCode; readonly message: string; readonly fix?: string };
}

/** Resolves a link of one article: `from` is its slug. */
export type ResolveLink = (url: string, text: string, from?: string) => LinkResolution;

/**
 * Makes the function that finds what an author meant by a link, or decides that it leads nowhere.
 *
 * Understood are addresses of the site, files of the collection by any path (`x.md`, `../dimensions/x.md`,
 * `/dimensions/x.md`), a file name that is the beginning of one article's, `README.md` and `INDEX.md`, and the bare
 * address of the site with a text that names a dimension or an article.
 */
export function createLinkResolver(targets: LinkTargets): ResolveLink {
  const articles = new Map(targets.articles.map((article) => [article.slug, article]));
  const aliases = new Map(
    targets.articles.flatMap(({ slug, aliases: old }) => old.map((alias) => [slugify(alias), slug])),
  );
  const byTitle = new Map(targets.articles.map(({ slug, title }) => [foldSpelling(title), slug]));
  const dimensions = new Set(targets.dimensions.map(({ slug }) => slug));
  const byDimension = new Map(targets.dimensions.map(({ slug, name }) => [foldSpelling(name), slug]));
  const tags = new Set(targets.tags.map(({ slug }) => slug));
  const checks = new Set(targets.diagnostics.map(({ dimension }) => dimension));
  const ownHosts = new Set(targets.ownHosts);
  const hasId = (slug: string, id: string) =>
    LIFTED_IDS.includes(id) || articles.get(slug)?.headings.some((heading) => heading.id === id);

  function resolve(url: string, text: string, from?: string): LinkResolution {
    const trimmed = url.trim();
    if (trimmed.startsWith('#')) return resolveFragment(trimmed.slice(1), text, from);
    if (!isExternalUrl(trimmed)) return resolveFile(trimmed, text);
    const target = URL.canParse(trimmed, 'https://host') ? new URL(trimmed, 'https://host') : undefined;
    if (!target) return broken(url, undefined);
    if (!/^https?:$/.test(target.protocol) || !ownHosts.has(target.host)) return { href: trimmed };
    if (target.pathname === '/' && target.hash === '') return resolveSiteRoot(url, text);
    return resolveFile(target.pathname + target.hash, text);
  }

  function resolveFragment(id: string, text: string, from?: string): LinkResolution {
    if (from !== undefined && hasId(from, decode(id))) return { href: `#${id}` };
    return {
      issue: { code: 'link-fragment', message: `There is no heading "#${id}" here; the link is shown as text.` },
    };
  }

  /** "All Leadership Pipeline Content", linked to the site's front door, means the dimension's page. */
  function resolveSiteRoot(url: string, text: string): LinkResolution {
    const name = foldSpelling(text)
      .replace(/^(all|more|see all|browse|explore)( on| about)? /, '')
      .replace(/ (content|articles?|questions?|resources?)$/, '');
    const dimension = byDimension.get(name);
    const article = byTitle.get(foldSpelling(text));
    const href = dimension ? dimensionPath(dimension) : article ? articlePath(article) : paths.home;
    const message = `"${url}" is the site's front page; the link leads to ${href}.`;
    const file = dimension ? `../dimensions/${dimension}.md` : `${article}.md`;
    const fix = dimension || article ? `Write (${file}).` : undefined;
    return { href, issue: { code: 'link-site-root', message, ...(fix && { fix }) } };
  }

  function resolveFile(url: string, text: string): LinkResolution {
    const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/.exec(url) ?? [];
    const steps = decode(path)
      .split('/')
      .filter((step) => step !== '' && step !== '.' && step !== '..');
    const last = steps.at(-1) ?? '';
    const folder = steps.at(-2)?.toLowerCase() ?? '';
    const name = slugify(last.replace(/\.(mdx?|ya?ml|html?|txt)$/i, ''));
    if (steps.length === 0 || name === 'readme') return { href: paths.home };
    if (name === 'index' || (steps.length === 1 && name === 'articles')) return { href: paths.articles };
    const isPage = steps.length === 1 && !/\.mdx?$/.test(last);
    if (isPage && name === 'dimensions') return { href: paths.dimensions };
    if (isPage && name === 'tags') return { href: paths.tags };
    if (isPage && name === 'diagnostics' && checks.size > 0) return { href: paths.diagnostics };
    if (folder === 'tags' && tags.has(name)) return { href: tagPath(name) };
    if (folder === 'diagnostics' && checks.has(name)) return { href: diagnosticPath(name) };

    const dimension = dimensions.has(name) ? dimensionPath(name) : undefined;
    if (dimension && (folder === 'dimensions' || !articles.has(name))) return { href: dimension };
    const slug = articles.has(name) ? name : aliases.get(name);
    return slug === undefined ? resolveLoosely(url, name, text) : resolveArticle(slug, fragment);
  }

  function resolveArticle(slug: string, fragment: string): LinkResolution {
    if (fragment === '') return { href: articlePath(slug) };
    if (hasId(slug, decode(fragment))) return { href: `${articlePath(slug)}#${fragment}` };
    const message = `${slug} has no heading "#${fragment}"; the link leads to the top of the article.`;
    return { href: articlePath(slug), issue: { code: 'link-fragment', message } };
  }

  /** A shortened file name, or a wrong one under the right title. */
  function resolveLoosely(url: string, name: string, text: string): LinkResolution {
    const longer = [...articles.keys()].filter((slug) => slug.startsWith(`${name}-`));
    const found =
      byTitle.get(foldSpelling(text)) ?? (longer.length === 1 && name.includes('-') ? longer[0] : undefined);
    if (found === undefined) return broken(url, getNearest(name, articles.keys()));
    const message = `There is no file "${url}"; the link leads to ${found}.`;
    return { href: articlePath(found), issue: { code: 'link-loose', message, fix: `Write (${found}.md).` } };
  }

  function broken(url: string, nearest: string | undefined): LinkResolution {
    const message = `"${url}" leads nowhere; the link is shown as text.`;
    return { issue: { code: 'link-broken', message, ...(nearest && { fix: `Did you mean ${nearest}.md?` }) } };
  }

  return resolve;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
