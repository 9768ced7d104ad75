/**
 * Which blocks of a text are new or were edited, by the fingerprints that they had and have. What was only moved has not
 * changed.
 *
 * @returns 0-based places in the text as it is now.
 * @example
 * listChanges(['a', 'b'], ['b', 'c', 'a']); // => [1]
 */
export function listChanges(before: readonly string[], now: readonly string[]): number[] {
  const known = new Set(before);
  return now.flatMap((mark, place) => (known.has(mark) ? [] : [place]));
}
