/** The path below the site's base path, decoded, and the query with its question mark. */
export interface Address {
  /** `undefined` for what is outside, cannot be decoded, or would name another host if it were in a redirect. */
  readonly path: string | undefined;
  readonly query: string;
}

/**
 * Takes apart what a request asks for.
 *
 * @example
 * readAddress('/answers/tags/trust?from=mail', '/answers'); // => { path: '/tags/trust', query: '?from=mail' }
 */
export function readAddress(url: string, basePath: string): Address {
  const [, pathname = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  return { path: readPath(pathname, basePath), query };
}

function readPath(pathname: string, basePath: string): string | undefined {
  if (pathname !== basePath && !pathname.startsWith(`${basePath}/`)) return undefined;
  try {
    const path = decodeURIComponent(pathname.slice(basePath.length)) || '/';
    return /^\/(?![/\\])[^\0]*$/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
