import { strToU8, zipSync, type Zippable } from 'fflate';
import type { BookFiles } from './build-epub';

/** The earliest time that a ZIP file can hold: equal books get equal bytes. */
const TIME = '1980-01-01T00:00:00';

/**
 * Packs the files of a book into one.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export function packEpub(files: BookFiles): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, text] of Object.entries(files)) {
    entries[path] = [strToU8(text), { level: path === 'mimetype' ? 0 : 9, mtime: TIME }];
  }
  return zipSync(entries);
}
