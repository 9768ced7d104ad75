/** What the protocol allows a key to be. */
const KEY = /^[A-Za-z0-9-]{8,128}$/;

/**
 * The file by which a site shows that it knows its IndexNow key; none without a key.
 *
 * @throws {Error} on a key that the protocol does not allow.
 * @see https://www.indexnow.org/documentation
 */
export function buildIndexNowKey(key: string | undefined): { readonly path: string; readonly content: string }[] {
  if (!key) return [];
  if (!KEY.test(key)) throw new Error('INDEXNOW_KEY must be 8 to 128 letters, digits and hyphens.');
  return [{ path: indexNowKeyPath(key), content: key }];
}

/** @example indexNowKeyPath('0f3a9c'); // => '/0f3a9c.txt' */
export function indexNowKeyPath(key: string): string {
  return `/${key}.txt`;
}
