import { PLACEHOLDER } from '@/lib/site/paths';

/**
 * A route's parameters, or if there are none those of one placeholder, whose page is a 404 and which the post-build step
 * takes out of the export.
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

/**
 * The parameters of a page as they were given for it: Next hands them over as they are in an address.
 *
 * @throws {URIError} on what is not an address, which no page of the site has.
 * @example
 * await readParams(Promise.resolve({ slug: '%D8%A5%D8%AC%D8%A7%D8%B2%D8%A9' })); // => { slug: 'إجازة' }
 */
export async function readParams<Params extends Readonly<Partial<Record<string, string>>>>(
  params: Promise<Params>,
): Promise<Params> {
  const entries = Object.entries(await params).map(([name, value]) => [name, decodeURIComponent(value!)]);
  return Object.fromEntries(entries) as Params;
}
