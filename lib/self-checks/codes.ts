import { toBase62 } from './base62';

/** How many item codes there are. Seven times as many fit in three letters or digits: one for each answer. */
export const ITEM_CODES = 2 ** 15;

/**
 * The number that stands for an item in a link, the same wherever the item is in its check and whatever
 * is around it.
 *
 * @returns 0 to 32,767. The content check refuses two items of one check that have the same.
 */
export function getItemCode(id: string): number {
  return hashText(id) % ITEM_CODES;
}

/** The three characters that stand for a dimension in a link. */
export function getDimensionCode(slug: string): string {
  return toBase62(hashText(slug) % 62 ** 3, 3);
}

/**
 * A number from 0 to 4,294,967,295 that changes with every change of a text.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ FNV-1a over UTF-16 code units, with the finish of MurmurHash3, so
 * that its low bits are as good as the others
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
