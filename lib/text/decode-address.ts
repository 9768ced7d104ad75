/**
 * An address, or a part of one, as people read it; as it is where it cannot be decoded.
 *
 * @example
 * decodeAddress('caf%C3%A9'); // => 'café'
 * decodeAddress('100%'); // => '100%'
 */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
