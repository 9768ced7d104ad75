import { CANNOT_TELL, type Answer } from './answers';
import { fromBase62, toBase62 } from './base62';
import { hashText, ITEM_CODES } from './codes';

/** The version of the format; a link of another one is not read. Every version begins with its number and `.i`. */
export const VERSION = '1';

/** Characters of the check sum. */
export const SUM_LENGTH = 4;

/** What can be next to an item: a frequency (0 to 4), "can't tell", or nothing. */
const STATES = 7;
const STATE_UNKNOWN = 5;
const STATE_NONE = 6;

/** The three characters of an item and its answer. */
export function packAnswer(code: number, answer: Answer | undefined): string {
  const state = answer === undefined ? STATE_NONE : answer === CANNOT_TELL ? STATE_UNKNOWN : answer;
  return toBase62(code * STATES + state, 3);
}

/** @returns `undefined` for three characters that `packAnswer` cannot have written. */
export function unpackAnswer(text: string): { readonly code: number; readonly answer?: Answer } | undefined {
  const number = fromBase62(text);
  if (number === undefined || number >= ITEM_CODES * STATES) return undefined;
  const code = Math.floor(number / STATES);
  const state = number % STATES;
  if (state === STATE_NONE) return { code };
  return { code, answer: state === STATE_UNKNOWN ? CANNOT_TELL : (state as Answer) };
}

/** The check sum of what comes before it, the same however a messenger has escaped it. */
export function getSum(text: string): string {
  return toBase62(hashText(unescapeText(text)) % 62 ** SUM_LENGTH, SUM_LENGTH);
}

/**
 * Escapes also what `encodeURIComponent` leaves, and what a link or a sentence would read as its own.
 *
 * @example
 * escapeText('Team A. B'); // => 'Team%20A%2E%20B'
 */
export function escapeText(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*._~-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Reads what `escapeText` wrote; a text that it did not write stays as it is. */
export function unescapeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
