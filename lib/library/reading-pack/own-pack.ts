/** Under this name the device has the articles that were added to the reader's pack, in their order. */
const PACK_KEY = 'pack';

/** @returns nothing if the browser keeps nothing, or something else. */
export function readPack(): string[] {
  try {
    return (localStorage.getItem(PACK_KEY) ?? '').split(',').filter((slug) => slug !== '');
  } catch {
    return [];
  }
}

/** @throws {DOMException} if the browser keeps nothing. */
export function writePack(slugs: readonly string[]): void {
  if (slugs.length === 0) localStorage.removeItem(PACK_KEY);
  else localStorage.setItem(PACK_KEY, slugs.join());
}
