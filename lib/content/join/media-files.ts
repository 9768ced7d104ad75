import type { DiskCache } from '@/lib/cache/create-disk-cache';
import {
  cleanPicture,
  isDataUrl,
  makePictureFile,
  readDataUrl,
  type PictureFile,
} from '@/lib/content/compile/pictures';
import type { AssetFiles } from '@/lib/content/read/asset-files';
import { mediaPath } from '@/lib/site/paths';
import type { KnowledgeBase } from './create-knowledge-base';

/**
 * What stands for a picture in the knowledge base: its path in the collection, or the address that holds it.
 *
 * @returns `undefined` if there is no such file.
 */
export function findPicture(
  url: string,
  from: string,
  { findAsset }: Pick<AssetFiles, 'findAsset'>,
): string | undefined {
  return isDataUrl(url) ? url : findAsset(url, from);
}

/** The bytes of what `findPicture` has found. */
export function readPictureBytes(id: string, { readAsset }: Pick<AssetFiles, 'readAsset'>): Uint8Array | undefined {
  return isDataUrl(id) ? readDataUrl(id) : readAsset(id);
}

/** Pictures that a page links to rather than shows; they lose what the camera wrote down, and keep their size. */
const FORMATS: Readonly<Record<string, PictureFile['format']>> = {
  ...{ jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'avif', svg: 'svg' },
};

/**
 * Makes the function that gives what is published below `/media/`: the forms of pictures, and files that pages link to.
 *
 * @returns by its name, decoded (`files/my form.pdf`), a file's content; `undefined` if there is none.
 */
export function createMediaFiles(
  { pictures = {}, readAsset }: Pick<KnowledgeBase, 'pictures' | 'readAsset'>,
  cache: DiskCache,
): (name: string) => Promise<Uint8Array | undefined> {
  const byAddress = new Map(
    Object.entries(pictures).flatMap(([id, { files }]) => files.map((file) => [file.address, { id, file }] as const)),
  );
  return async (name) => {
    const made = byAddress.get(mediaPath(name));
    if (made) {
      const bytes = readPictureBytes(made.id, { readAsset });
      return bytes && makePictureFile(made.file, bytes, cache);
    }
    const bytes = readAsset(name);
    const format = FORMATS[name.split('.').at(-1)!.toLowerCase()];
    if (!bytes || !format) return bytes;
    // One that cannot be read is not a picture to anybody; it is published as the file that it is.
    return cleanPicture(bytes, format, cache).catch(() => (format === 'svg' ? undefined : bytes));
  };
}
