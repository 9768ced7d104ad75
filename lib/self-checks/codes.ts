import { fnv1a } from '@/lib/text/fnv1a';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Writes a whole number in letters and digits, which survive being pasted anywhere.
 *
 * @param length how many characters to fill with leading zeros; the number must be below 62 to that power.
 * @example
 * toBase62(62, 3); // => '010'
 */
export function toBase62(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 62)) text = DIGITS[rest % 62]! + text;
  return text;
}

/**
 * Reads a number back.
 *
 * @returns `undefined` for a text with any other character, or an empty one.
 * @example
 * fromBase62('010'); // => 62
 */
export function fromBase62(text: string): number | undefined {
  if (!/^[0-9A-Za-z]+$/.test(text)) return undefined;
  return [...text].reduce((value, digit) => value * 62 + DIGITS.indexOf(digit), 0);
}

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

/** The `length` characters by which to tell that a text has been cut or changed. */
export function getSum(text: string, length: number): string {
  return toBase62(hashText(text) % 62 ** length, length);
}

/** FNV-1a over UTF-16 code units, with the finish of MurmurHash3, so that its low bits are as good as the others. */
function hashText(text: string): number {
  let hash = fnv1a(text.split(''));
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
