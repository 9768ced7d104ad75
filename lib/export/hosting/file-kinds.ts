import { machinePaths, paths } from '@/lib/site/paths';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** Files that need headers of their own. */
export interface FileKind {
  readonly name: string;
  /** Paths below the site's base path; `*` stands for anything. */
  readonly patterns: readonly string[];
  readonly headers: Headers;
}

/** What a file gets that is of no kind, and what a kind does not set itself. */
export const DEFAULT_HEADERS: Headers = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const NO_SECTIONS: readonly string[] = [paths.home, paths.searchIndex];
const SECTIONS = Object.values(paths).filter((path) => !NO_SECTIONS.includes(path));

/** Where pages are; everything else that is published lies next to them. */
export const PAGE_PATTERNS: readonly string[] = [paths.home, ...SECTIONS.flatMap((path) => [path, `${path}/*`])];

const FOR_ANYBODY = { 'Access-Control-Allow-Origin': '*' };
const A_DAY = 'public, max-age=86400';
/** The manifest next to them, which names them, keeps its name. */
const SEARCH_FILES = ['core', 'words', 'articles', 'facets', 'worker'];
const FEEDS = ['', `${paths.dimensions}/*`, `${paths.tags}/*`];

/**
 * The kinds of files, by the path they are asked for under. A file is of the first kind that fits.
 *
 * Hosts that merge every rule that fits are given the same list, so no header is set for a path by two kinds, and what
 * {@link DEFAULT_HEADERS} says is changed only for files that are not pages.
 */
export const FILE_KINDS: readonly FileKind[] = [
  {
    name: 'files whose names change with their content',
    patterns: ['/_next/static/*', ...SEARCH_FILES.map((kind) => `${paths.searchIndex}/${kind}-*`)],
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    name: 'pictures, which other sites may show',
    patterns: ['/cards/*', '/media/*', '/icon*', machinePaths.favicon, machinePaths.touchIcon],
    headers: { 'Cache-Control': A_DAY, 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  {
    name: 'pages as Markdown',
    patterns: ['/*.md'],
    headers: { 'Content-Type': 'text/markdown; charset=utf-8', ...FOR_ANYBODY },
  },
  {
    name: 'RSS',
    patterns: FEEDS.map((place) => `${place}/feed.xml`),
    // Chromium styles no document of the feeds' own type; every reader of feeds takes this one too.
    headers: { 'Content-Type': 'application/xml; charset=utf-8', ...FOR_ANYBODY },
  },
  {
    name: 'JSON feeds',
    patterns: FEEDS.map((place) => `${place}/feed.json`),
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8', ...FOR_ANYBODY },
  },
  {
    name: 'data',
    patterns: ['/api/*', machinePaths.llms, machinePaths.llmsFull],
    headers: FOR_ANYBODY,
  },
  {
    name: 'the manifest',
    patterns: [machinePaths.manifest],
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  },
];

/**
 * A pattern as a regular expression over whole paths.
 *
 * @param prefix what comes before the pattern in every path, such as the site's base path.
 * @example
 * patternSource('/articles/*.md'); // => '^/articles/.*\\.md$'
 */
export function patternSource(pattern: string, prefix = ''): string {
  const source = (prefix + pattern).replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return `^${source}$`;
}

/** @example matchesPattern('/tags/*', '/tags/trust'); // => true */
export function matchesPattern(pattern: string, path: string): boolean {
  return new RegExp(patternSource(pattern)).test(path);
}

/** A path with a slash at its end, the bare path as its group; none that a browser could take for another host's. */
export const SLASHED_PATH = '^(/[^/\\\\].*)/$';

/** What hosts read and visitors are not served, at the end of a path. */
export const HIDDEN_FILES = '/(?:_headers|_redirects|\\.nojekyll)$|\\.(?:br|gz)$';
