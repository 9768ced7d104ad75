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
