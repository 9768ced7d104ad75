import type { Quotation } from '../model';

const CONTEXT = 32;
/** Characters of context that are kept of a quotation from elsewhere, and compared. */
const MAX_CONTEXT = 64;

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

/** A quotation with as much context as is compared; what came out of a file may have more. */
export function clipQuotation(quotation: Quotation): Quotation {
  const { prefix, suffix } = quotation;
  return { ...quotation, prefix: prefix.slice(-MAX_CONTEXT), suffix: suffix.slice(0, MAX_CONTEXT) };
}
