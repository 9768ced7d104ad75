import { PLACEHOLDER } from '@/lib/site/paths';

/**
 * A route's parameters, or where there are none those of one placeholder, whose page is a 404 and which the publishing
 * stage takes out of the export.
 *
 * @example
 * orPlaceholder([], 'slug'); // => [{ slug: '-' }]
 */
export function orPlaceholder<Key extends string>(
  params: readonly Record<Key, string>[],
  ...keys: Key[]
): Record<Key, string>[] {
  if (params.length > 0) return [...params];
  return [Object.fromEntries(keys.map((key) => [key, PLACEHOLDER])) as Record<Key, string>];
}
