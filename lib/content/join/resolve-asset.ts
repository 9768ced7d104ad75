import { posix } from 'node:path';

/**
 * The path in the collection that an address in one of its files means.
 *
 * @example
 * resolveAsset('articles/a.mdx', '../figures/b.svg'); // => 'figures/b.svg'
 */
export function resolveAsset(path: string, url: string): string {
  return posix.normalize(url.startsWith('/') ? url.slice(1) : posix.join(posix.dirname(path), url));
}
