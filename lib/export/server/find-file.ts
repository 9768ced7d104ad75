import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/**
 * The file that answers a path, relative to the export: itself, its page, or the index of its folder.
 *
 * @param path decoded, starting with a slash.
 * @returns `undefined` if there is none, and for any path that would lead out of the export.
 */
export function findFile(dir: string, path: string): string | undefined {
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const clean = path.replace(/(?<!\/)\/+$/, '');
  return [clean, `${clean}.html`, `${clean}/index.html`].find((candidate) => {
    const full = normalize(join(dir, candidate));
    return full.startsWith(dir + sep) && existsSync(full) && statSync(full).isFile();
  });
}

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
