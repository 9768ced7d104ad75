/**
 * The same text in memory of its own.
 *
 * A piece that was cut out of a text keeps the whole text in memory for as long as it is kept itself: ten thousand ids, each cut
 * out of its page, are ten thousand pages.
 */
export function ownString(text: string): string {
  return Buffer.from(text).toString();
}
