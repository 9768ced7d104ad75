/** The most articles that one handout takes: what a person can carry and a phone can lay out. */
export const MOST_ARTICLES = 200;

/**
 * Reads which articles a handout's address names, in their order.
 *
 * @example
 * parseSelection('?articles=what-is-trust,bad,what-is-trust', (slug) => slug !== 'bad'); // => ['what-is-trust']
 */
export function parseSelection(query: string, exists: (slug: string) => boolean): string[] {
  const named = (new URLSearchParams(query).get('articles') ?? '').split(',');
  return addAll([], named.filter(exists));
}

/** @example writeSelection(['a', 'b']); // => '?articles=a,b' */
export function writeSelection(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `?articles=${slugs.map(encodeURIComponent).join(',')}`;
}

/** Puts articles at the end, each once. */
export function addAll(chosen: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...chosen, ...more])].slice(0, MOST_ARTICLES);
}

/**
 * Moves one article by so many places; at the ends it stays.
 *
 * @example
 * move(['a', 'b', 'c'], 'c', -1); // => ['a', 'c', 'b']
 */
export function move(chosen: readonly string[], slug: string, by: number): string[] {
  const from = chosen.indexOf(slug);
  const to = Math.min(chosen.length - 1, Math.max(0, from + by));
  const others = chosen.filter((other) => other !== slug);
  return from === -1 ? [...chosen] : [...others.slice(0, to), slug, ...others.slice(to)];
}
