import type { DiskCache } from '@/lib/cache/create-disk-cache';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import type { LinkUse } from '@/lib/content/compile/links';
import { isDataUrl, readDataUrl, readPicture, type Picture } from '@/lib/content/compile/pictures';
import type { AssetFiles } from '@/lib/content/read/asset-files';

/** The pictures of a text, with the file that the text is in. */
export interface PictureUses {
  readonly path: string;
  readonly images: readonly LinkUse[];
}

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

/**
 * Looks at every picture that a text shows, and says which cannot be shown. Those that are not there at all are found
 * when the collection is joined.
 */
export async function readPictures(
  texts: readonly PictureUses[],
  files: AssetFiles,
  cache: DiskCache,
): Promise<{ readonly pictures: Readonly<Record<string, Picture>>; readonly findings: readonly Finding[] }> {
  const pictures: Record<string, Picture> = {};
  const faults = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { path, images } of texts) {
    for (const { url, location } of images) {
      const id = findPicture(url, path, files);
      if (id !== undefined && !(id in pictures) && !faults.has(id)) {
        const bytes = readPictureBytes(id, files);
        const picture = bytes && (await readPicture(isDataUrl(id) ? 'picture' : id, bytes, cache));
        if (!picture) faults.set(id, 'was removed while the folder was read');
        else if ('fault' in picture) faults.set(id, picture.fault);
        else pictures[id] = picture;
      }
      const fault = id !== undefined && faults.get(id);
      if (!fault) continue;
      const name = isDataUrl(url) ? 'A picture in the text' : `"${url}"`;
      findings.push(
        createFinding(
          'image-broken',
          location,
          `${name} ${fault}; its text is shown instead.`,
          'Save it as JPEG or PNG.',
        ),
      );
    }
  }
  return { pictures, findings };
}
