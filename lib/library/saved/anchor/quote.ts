import type { Quotation } from '../model';

const CONTEXT = 32;

/**
 * Describes a part of a text so that it can be found again when the text has changed.
 *
 * @example
 * quote('One two three.', 4, 7); // => { exact: 'two', prefix: 'One ', suffix: ' three.', start: 4, end: 7 }
 */
export function quote(text: string, start: number, end: number): Quotation {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}
