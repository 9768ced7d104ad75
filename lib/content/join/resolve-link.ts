import { posix } from 'node:path';
import { judgeAddress } from '@/lib/content/compile/urls';
import type { FindingCode } from '@/lib/content/check/codes';
import type { Report } from '@/lib/content/check/create-finding';
import type { Location } from '@/lib/content/check/finding';
import type { FindAsset } from '@/lib/content/read/asset-files';
import { foldPagePath, type Locale } from '@/lib/content/read/page-name';
import {
  articlePath,
  dimensionPath,
  feedPath,
  machinePaths,
  mediaPath,
  paths,
  selfCheckPath,
  tagPath,
} from '@/lib/site/paths';
import { slug as toHeadingId } from 'github-slugger';
import { foldSpelling } from '@/lib/text/fold';
import { createNearest } from '@/lib/text/nearest';
import { slugify } from '@/lib/text/slug';
import { decodeAddress } from '@/lib/text/decode-address';

/** What links can lead to. */
export interface LinkTargets {
  readonly articles: readonly {
    readonly slug: string;
    readonly path: string;
    readonly title: string;
    /** Former addresses and other names. */
    readonly aliases: readonly string[];
    readonly headings: readonly { readonly id: string }[];
  }[];
  /** Those that have a page. */
  readonly dimensions: readonly { readonly slug: string; readonly name: string }[];
  /** Files that are pages, and no articles. */
  readonly pages: readonly {
    readonly path: string;
    readonly href: string;
    /** Left out where its headings cannot be linked to. */
    readonly headings?: readonly { readonly id: string }[];
  }[];
  readonly tags: readonly { readonly slug: string }[];
  /** The self-checks, by their dimension. */
  readonly selfChecks: readonly { readonly dimension: string }[];
  /** The site's own host and those that the collection's articles call their home. */
  readonly ownHosts: readonly string[];
  /** What the path of a page says of its language. */
  readonly getLocale?: (path: string) => Locale | undefined;
  /** Finds the other files of the collection. */
  readonly findAsset: FindAsset;
  /** Files that are not published. */
  readonly hidden: readonly string[];
}

/** The file that a link is in. */
interface LinkOrigin {
  readonly path: string;
}

/** Ids that the article page gives to the parts it extracts from the text. */
const EXTRACTED_IDS = ['short-answer', 'sources', 'related-questions', 'see-also'];

/** Where a link leads; no `href` means that it leads nowhere and is shown as text. */
interface LinkResolution {
  readonly href?: string;
  readonly issue?: { readonly code: FindingCode; readonly message: string; readonly fix?: string };
}

/** What the site has besides the pages of its content. */
const OWN_PATHS: readonly string[] = [
  ...Object.values(paths),
  ...[machinePaths.sitemap, machinePaths.llms, machinePaths.llmsFull, feedPath('/', 'xml'), feedPath('/', 'json')],
];

/** Where self-checks are written, and what their pages are called. */
const SELF_CHECK_FOLDERS: ReadonlySet<string> = new Set(['self-checks', paths.selfChecks.slice(1)]);

export type ResolveLink = (url: string, text: string, from?: LinkOrigin) => LinkResolution;

/**
 * Where the links of one file lead: each address with the empty text where the first link to it leads, and with a text of
 * its own where that one leads elsewhere; empty for one that leads nowhere.
 */
export type ResolvedLinks = Readonly<Record<string, string>>;

/** An address and the words of a text, in whichever form a tree has them. */
function toLinkKey(url: string, text: string): string {
  const address = url.replace(/(?:%[\da-f]{2})+/gi, decodeAddress);
  return `${address}\n${text.replace(/[^\p{L}\p{N}]+/gu, '')}`;
}

/** Follows the links of one file: `follow` gives where one leads, and reports what is wrong with it. */
export function followLinks(resolveLink: ResolveLink, from: LinkOrigin, report: Report) {
  const hrefs: Record<string, string> = {};
  function follow(url: string, text: string, location: Location): string | undefined {
    const { href, issue } = resolveLink(url, text, from);
    const first = (hrefs[toLinkKey(url, '')] ??= href ?? '');
    if (first !== (href ?? '')) hrefs[toLinkKey(url, text)] ??= href ?? '';
    if (issue) report(issue.code, location, issue.message, issue.fix);
    return href;
  }
  return { hrefs, follow };
}

/** Where a link of a file leads, whatever its tree has made of its text: a formula, a picture, the number of a note. */
export function getLinkHref(hrefs: ResolvedLinks, url: string, text: string): string | undefined {
  return (hrefs[toLinkKey(url, text)] ?? hrefs[toLinkKey(url, '')]) || undefined;
}

/** Files that a page may link to; data files and sources of other tools are for their authors. */
const PUBLIC_FILE = /\.(?!(?:ya?ml|toml|json5?|lock|exe|html?|xhtml|js|mjs|php)$)[a-z0-9]{1,5}$/i;

/**
 * Makes the function that finds what an author meant by a link, or decides that it leads nowhere.
 *
 * A link is followed from the folder of its file (`x.md`, `../dimensions/x.md`) or from the collection's (`/people/x`),
 * with or without ending, to a page, a folder's page or another file. Also understood are addresses of the site, names
 * and titles (`[[Parental leave]]`), and the bare address of the site with a text that names a dimension or an article.
 * What leads to another file than it names is told.
 */
export function createLinkResolver(targets: LinkTargets): ResolveLink {
  const articles = new Map(targets.articles.map((article) => [article.slug, article]));
  const byName = new Map<string, string>();
  for (const { slug, aliases } of targets.articles) for (const alias of aliases) byName.set(slugify(alias), slug);
  const byTitle = new Map(targets.articles.map(({ slug, title }) => [foldSpelling(title), slug]));
  const dimensions = new Set(targets.dimensions.map(({ slug }) => slug));
  const byDimension = new Map(targets.dimensions.map(({ slug, name }) => [foldSpelling(name), slug]));
  const tags = new Set(targets.tags.map(({ slug }) => slug));
  const checks = new Set(targets.selfChecks.map(({ dimension }) => dimension));
  const ownHosts = new Set(targets.ownHosts);
  const { files, pages } = indexFiles(targets);
  const fileNames = indexNames(targets.articles);
  const slugs = [...articles.keys()];
  const longerNames = new Map<string, string | undefined>();
  const suggest = createNearest(slugs);
  function resolve(url: string, text: string, from?: LinkOrigin): LinkResolution {
    const address = judgeAddress(url);
    if (address.kind === 'fragment') return resolveFragment(address.id, from);
    if (address.kind === 'path' && address.path === '') return broken(url);
    if (address.kind === 'path') return resolvePath(address.path, text, from);
    if (address.kind === 'contact') return { href: address.href };
    if (address.kind !== 'web') return broken(url);
    const target = new URL(address.href);
    if (!ownHosts.has(target.host)) return { href: address.href };
    if (target.pathname === '/' && target.hash === '') return resolveSiteRoot(url, text);
    return resolvePath(target.pathname + target.hash, text);
  }

  function resolveFragment(id: string, from: LinkOrigin | undefined): LinkResolution {
    const found = findFragment(pages.get(from?.path ?? '')?.headings ?? [], id);
    if (found !== undefined) return { href: `#${found}` };
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

  function resolvePath(url: string, text: string, from?: LinkOrigin): LinkResolution {
    const [, typed = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
    const path = decodeAddress(typed).normalize('NFC');
    return (
      resolveFile(path, fragment, from) ??
      resolveAddress(path, query, fragment) ??
      resolveByName(url, path, fragment, text, from)
    );
  }

  /** A file of the collection, from the folder of the file that links to it. */
  function resolveFile(path: string, fragment: string, from: LinkOrigin | undefined): LinkResolution | undefined {
    if (path === '') return undefined;
    const base = path.startsWith('/') || from === undefined ? '' : posix.dirname(from.path);
    const full = posix.normalize(posix.join(base, path)).replace(/^(?:\.\.\/)+|^\/+/g, '');
    if (full.startsWith('..')) return undefined;
    const language = from && targets.getLocale?.(from.path)?.language;
    const found =
      (language && files.get(inLanguage(full, language))) ??
      files.get(full.toLowerCase()) ??
      files.get(foldPagePath(full));
    if (found) return resolveHeading(found, fragment, path);
    return files.has(full.toLowerCase()) || files.has(foldPagePath(full))
      ? { issue: { code: 'link-broken', message: `"${path}" is not published; the link is shown as text.` } }
      : resolveAsset(path, fragment, from);
  }

  function resolveAsset(path: string, fragment: string, from: LinkOrigin | undefined): LinkResolution | undefined {
    const asset = targets.findAsset(path, from?.path ?? '');
    return asset !== undefined && PUBLIC_FILE.test(asset)
      ? { href: mediaPath(asset) + (fragment && `#${fragment}`) }
      : undefined;
  }

  /** An address of the site: `/articles/why`, `/tags/trust`, `/dimensions`. */
  function resolveAddress(path: string, query: string, fragment: string): LinkResolution | undefined {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.' && step !== '..');
    const last = steps.at(-1) ?? '';
    const folder = steps.at(-2)?.toLowerCase() ?? '';
    const name = slugify(last.replace(/\.(?:ya?ml|html?)$/i, ''));
    if (steps.length === 0) return { href: paths.home };
    if (folder === 'articles' && articles.has(name)) return resolveArticle(name, fragment);
    if (folder === 'tags' && tags.has(name)) return { href: tagPath(name) };
    if (SELF_CHECK_FOLDERS.has(folder) && checks.has(name)) return { href: selfCheckPath(name) };
    if (folder === 'dimensions' && dimensions.has(slugify(last.replace(/\.mdx?$/i, '')))) {
      return { href: dimensionPath(slugify(last.replace(/\.mdx?$/i, ''))) };
    }
    if (steps.length !== 1 || /\.mdx?$/i.test(last)) return undefined;
    if (`/${last}` === paths.search) return { href: paths.search + query };
    const page = targets.pages.find(({ href }) => href === `/${last}`);
    if (page) return resolveHeading(page, fragment, path);
    const own = OWN_PATHS.find((page) => page === `/${last}`);
    return own !== undefined && (own !== paths.selfChecks || checks.size > 0) ? { href: own } : undefined;
  }

  /** A name without the right folder: of a page of this collection, of one by its former name, its title. */
  function resolveByName(
    url: string,
    path: string,
    fragment: string,
    text: string,
    from: LinkOrigin | undefined,
  ): LinkResolution {
    const last = path.split('/').at(-1) ?? '';
    const name = slugify(last.replace(/\.(?:mdx?|markdown|ya?ml|html?|txt)$/i, ''));
    if (name === 'readme') return { href: paths.home };
    if (name === 'index') return { href: paths.articles };
    const slug = articles.has(name) ? name : (byName.get(name) ?? fileNames.get(name));
    if (slug !== undefined) {
      const found = resolveArticle(slug, fragment);
      const folder = from && posix.dirname(posix.join(path.startsWith('/') ? '' : posix.dirname(from.path), path));
      const isNamed = folder === undefined || folder === posix.dirname(articles.get(slug)!.path);
      const isElsewhere = !isNamed && /\.(?:mdx?|markdown)$/i.test(last) && !found.issue;
      return isElsewhere ? { ...found, issue: describeOther(url, slug) } : found;
    }
    if (dimensions.has(name)) return { href: dimensionPath(name) };
    const titled = byTitle.get(foldSpelling(last)) ?? byTitle.get(foldSpelling(text));
    const found = titled ?? findLonger(name);
    if (found === undefined) return broken(url, suggest(name));
    if (titled !== undefined && foldSpelling(last) === foldSpelling(articles.get(titled)!.title))
      return resolveArticle(titled, fragment);
    return { href: articlePath(found), issue: describeOther(url, found) };
  }

  /** The one article whose name begins with a shortened one. */
  function findLonger(name: string): string | undefined {
    if (!longerNames.has(name)) {
      const longer = name.includes('-') ? slugs.filter((slug) => slug.startsWith(`${name}-`)) : [];
      longerNames.set(name, longer.length === 1 ? longer[0] : undefined);
    }
    return longerNames.get(name);
  }

  function describeOther(url: string, slug: string): LinkResolution['issue'] {
    const { path } = articles.get(slug)!;
    return {
      code: 'link-loose',
      message: `There is no file "${url}"; the link leads to ${path}.`,
      fix: `Write (/${path}).`,
    };
  }

  function resolveArticle(slug: string, fragment: string): LinkResolution {
    return resolveHeading(pages.get(articles.get(slug)!.path)!, fragment, slug);
  }

  function broken(url: string, nearest?: string): LinkResolution {
    const message = `"${url}" leads nowhere; the link is shown as text.`;
    const fix = nearest && `Did you mean ${articles.get(nearest)!.path}?`;
    return { issue: { code: 'link-broken', message, ...(fix && { fix }) } };
  }

  return resolve;
}

/** A page that a link can lead to. */
type PageTarget = Omit<LinkTargets['pages'][number], 'path'>;

/** Where on a page a fragment leads. @param name what the page is called in a finding. */
function resolveHeading({ href, headings }: PageTarget, fragment: string, name: string): LinkResolution {
  if (fragment === '' || !headings) return { href };
  const found = findFragment(headings, fragment);
  if (found !== undefined) return { href: `${href}#${found}` };
  const message = `"${name}" has no heading "#${fragment}"; the link leads to the top of the page.`;
  return { href, issue: { code: 'link-fragment', message } };
}

/** The fragment that leads to what one means: as it was typed, or as other tools write the words of a heading. */
function findFragment(headings: readonly { readonly id: string }[], typed: string): string | undefined {
  const ids = new Set(headings.map(({ id }) => id));
  if (ids.has(decodeAddress(typed))) return typed;
  const made = toHeadingId(decodeAddress(typed));
  return ids.has(made) ? encodeURIComponent(made) : undefined;
}

/**
 * Every page by the path of its file, and every file by its path in lower case, a page also without ending and by its
 * folder; `undefined` for a file that is not published.
 */
function indexFiles({ articles, pages, hidden, getLocale }: LinkTargets) {
  const byPath = new Map<string, PageTarget>(pages.map((page) => [page.path, page]));
  for (const { path, slug, headings } of articles) {
    const places = [...EXTRACTED_IDS.map((id) => ({ id })), ...headings];
    byPath.set(path, { href: articlePath(slug), headings: places });
  }
  const files = new Map<string, PageTarget | undefined>();
  const paths = [...hidden, ...byPath.keys()];
  for (const path of paths) {
    files.set(path.normalize('NFC').toLowerCase(), byPath.get(path));
    const page = foldPagePath(path);
    if (!files.has(page)) files.set(page, byPath.get(path));
  }
  for (const { path } of articles) {
    const locale = getLocale?.(path);
    if (!locale) continue;
    files.set(inLanguage(locale.path, locale.language), byPath.get(path));
    if (!files.has(foldPagePath(locale.path))) files.set(foldPagePath(locale.path), byPath.get(path));
  }
  return { files, pages: byPath };
}

/** What a page is indexed under for links from pages of its language. */
function inLanguage(path: string, language: string): string {
  return `${foldPagePath(path)}\n${language}`;
}

/** Articles by their file's name alone, if no other file has it. */
function indexNames(articles: LinkTargets['articles']): ReadonlyMap<string, string> {
  const names = new Map<string, string | undefined>();
  for (const { path, slug } of articles) {
    const name = slugify(foldPagePath(path).split('/').at(-1) ?? '');
    names.set(name, names.has(name) ? undefined : slug);
  }
  return new Map([...names].flatMap(([name, slug]) => (slug === undefined ? [] : [[name, slug]])));
}
