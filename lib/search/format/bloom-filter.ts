import { hash } from './checksum';

/** One text in a hundred that is not in the set is taken for one that is. */
const BITS_PER_ENTRY = 9.6;
const HASHES = 7;

/**
 * Writes a set of texts as a Bloom filter in Base64: it tells for sure what is not in the set, at 10 bits an entry.
 *
 * @see Bloom, B. H. (1970). Space/time trade-offs in hash coding with allowable errors. CACM 13(7).
 * @example
 * const has = decodeBloomFilter(encodeBloomFilter(['word']));
 * has('word'); // => true
 */
export function encodeBloomFilter(entries: readonly string[]): string {
  const bytes = new Uint8Array(Math.max(1, Math.ceil((entries.length * BITS_PER_ENTRY) / 8)));
  for (const entry of entries) {
    for (const bit of listBits(entry, bytes.length * 8)) bytes[bit >> 3]! |= 1 << (bit & 7);
  }
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** @throws {Error} if the text is not Base64. */
export function decodeBloomFilter(text: string): (entry: string) => boolean {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return (entry) => listBits(entry, bytes.length * 8).every((bit) => (bytes[bit >> 3]! & (1 << (bit & 7))) !== 0);
}

/** Two hashes stand for as many as are needed. */
function listBits(entry: string, size: number): number[] {
  const [high, low] = hash(entry);
  return Array.from({ length: HASHES }, (_, index) => (high + index * low) % size);
}
