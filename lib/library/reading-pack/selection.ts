import { readItem } from '../local-storage';

/** The most articles that one reading pack takes: what a person can carry and a phone can lay out. */
export const MAX_ARTICLES = 200;

/**
 * Reads which articles a reading pack's address names, in their order.
 *
 * @example
 * parseSelection('?articles=what-is-trust,bad,what-is-trust', (slug) => slug !== 'bad'); // => ['what-is-trust']
 */
export function parseSelection(query: string, exists: (slug: string) => boolean): string[] {
  const named = (new URLSearchParams(query).get('articles') ?? '').split(',');
  return addAll([], named.filter(exists));
}

/** The longest title that a reader can give a reading pack, in characters. */
export const MAX_TITLE_LENGTH = 200;

/** The title that a reading pack's address gives it, or nothing. */
export function parseTitle(query: string): string {
  return (new URLSearchParams(query).get('title') ?? '').slice(0, MAX_TITLE_LENGTH);
}

/**
 * The address, from its question mark, that {@link parseSelection} and {@link parseTitle} read.
 *
 * @example
 * writeSelection(['a', 'b'], 'For Monday'); // => '?articles=a,b&title=For+Monday'
 */
export function writeSelection(slugs: readonly string[], title = ''): string {
  const parts = [
    slugs.length > 0 && `articles=${slugs.map(encodeURIComponent).join(',')}`,
    title && new URLSearchParams({ title }).toString(),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Puts articles at the end, each once. */
export function addAll(chosen: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...chosen, ...more])].slice(0, MAX_ARTICLES);
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

/** Under this name the device has the articles that were added to the reader's pack, in their order. */
const PACK_KEY = 'pack';

/** @returns nothing if the browser keeps nothing, or something else. */
export function readPack(): string[] {
  return (readItem(PACK_KEY) ?? '').split(',').filter((slug) => slug !== '');
}

/** @throws {DOMException} if the browser keeps nothing. */
export function writePack(slugs: readonly string[]): void {
  if (slugs.length === 0) localStorage.removeItem(PACK_KEY);
  else localStorage.setItem(PACK_KEY, slugs.join());
}
