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

/**
 * The halves of a 64-bit FNV-1a hash stand for as many hashes as are needed.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 * @see Kirsch, A. & Mitzenmacher, M. (2008). Less hashing, same performance: building a better Bloom filter. RSA 33(2).
 */
function listBits(entry: string, size: number): number[] {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(entry)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  const [high, low] = [Number(hash >> 32n), Number(hash & 0xffffffffn)];
  return Array.from({ length: HASHES }, (_, index) => (high + index * low) % size);
}
