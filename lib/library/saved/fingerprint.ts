/**
 * A short mark of a text by which to tell whether it has changed: FNV-1a over its letters and digits, in base 36.
 * Spaces, punctuation and case do not count, so that a corrected comma is not a change.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9923
 * @example
 * fingerprint('One thing.') === fingerprint('one  thing'); // => true
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const [character] of text.toLowerCase().matchAll(/[\p{L}\p{N}]/gu)) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
