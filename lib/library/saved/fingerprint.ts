import { fnv1a } from '@/lib/text/fnv1a';

/**
 * A short mark of a text by which to tell whether it has changed, from its letters and digits. Spaces, punctuation and
 * case do not count, so that a corrected comma is not a change.
 *
 * @example
 * fingerprint('One thing.') === fingerprint('one  thing'); // => true
 */
export function fingerprint(text: string): string {
  return fnv1a(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).toString(36);
}
