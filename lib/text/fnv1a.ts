/**
 * A number from 0 to 4,294,967,295 by which to tell texts apart: FNV-1a, 32 bits, over the code point of each character.
 * It guards against accidents, not against anybody who wants two texts to have the same.
 *
 * @param characters a text, which is taken by code points, or its parts.
 * @see https://www.rfc-editor.org/rfc/rfc9923
 * @example
 * fnv1a('a'); // => 0xe40c292c
 */
export function fnv1a(characters: Iterable<string>): number {
  let hash = 0x811c9dc5;
  for (const character of characters) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash >>> 0;
}
