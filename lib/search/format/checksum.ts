/**
 * 64 bits of a text, as two halves, by cyrb53. They guard against stale and broken files, not against malice.
 *
 * @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js, in the public domain
 */
export function hash(text: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}

/**
 * A short name for a text's content.
 *
 * @example
 * checksum('a') === checksum('b'); // => false
 */
export function checksum(text: string): string {
  const [high, low] = hash(text);
  return (4294967296 * (2097151 & low) + high).toString(36);
}
