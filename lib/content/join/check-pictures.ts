import type { DiskCache } from '@/lib/cache/create-disk-cache';
import { createReport, type Report } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { parseFigure } from '@/lib/content/compile/figure';
import type { LinkUse } from '@/lib/content/compile/links';
import { isDataUrl, readPicture, type Picture } from '@/lib/content/compile/pictures';
import type { MarkdownDocument } from '@/lib/content/compile/read-markdown';
import type { AssetFiles } from '@/lib/content/read/asset-files';
import { DRAWINGS } from './create-knowledge-base';
import { findPicture, readPictureBytes } from './media-files';

/** Whether the images and drawings of an article are there, sound and described. */
export function checkPictures(
  path: string,
  { images, figures }: MarkdownDocument,
  { findAsset, getImageSize, getAssetText }: AssetFiles,
  report: Report,
): void {
  for (const { url, text, location } of images) {
    if (!isDataUrl(url) && !getImageSize(findAsset(url, path) ?? '')) {
      const message = `"${url}" is not an image of the collection; its text is shown instead.`;
      report('image-missing', location, message);
    } else if (text.trim() === '') {
      const message = `"${url}" has no text for those who do not see it.`;
      report('image-alt-missing', location, message, 'Write ![what it shows](...).');
    }
  }
  for (const { url, location } of figures) {
    const svg = getAssetText(findAsset(url, path) ?? '');
    const fault = svg === undefined ? 'There is no such file.' : findFigureFault(svg);
    if (fault) report('figure-invalid', location, `"${url}": ${fault}`);
  }
}

/** Whether the drawings that stand for dimensions are sound; one that is not is left out. */
export function checkDrawings(assets: Iterable<string>, { getAssetText }: AssetFiles, report: Report): void {
  for (const path of assets) {
    if (!path.startsWith(`${DRAWINGS}/`) || !path.endsWith('.svg')) continue;
    const fault = findFigureFault(getAssetText(path) ?? '');
    if (fault) report('figure-invalid', { path }, fault);
  }
}

/** What is wrong with a drawing, such as that it could run something when it is opened by itself. */
export function findFigureFault(svg: string): string | undefined {
  const figure = parseFigure(svg);
  return 'fault' in figure ? figure.fault : undefined;
}

/**
 * Looks at every picture that a text shows, and says which cannot be shown. Those that are not there at all are found
 * when the collection is joined.
 *
 * @returns the pictures by what `findPicture` gives.
 */
export async function readPictures(
  texts: readonly { readonly path: string; readonly images: readonly LinkUse[] }[],
  files: AssetFiles,
  cache: DiskCache,
): Promise<{ readonly pictures: Readonly<Record<string, Picture>>; readonly findings: readonly Finding[] }> {
  const read = new Map<string, Picture | { readonly fault: string }>();
  const { findings, report } = createReport();
  for (const { path, images } of texts) {
    for (const { url, location } of images) {
      const id = findPicture(url, path, files);
      if (id === undefined) continue;
      const picture = read.get(id) ?? (await readPictureFile(id, files, cache));
      read.set(id, picture);
      if (!('fault' in picture)) continue;
      const name = isDataUrl(url) ? 'A picture in the text' : `"${url}"`;
      const message = `${name} ${picture.fault}; its text is shown instead.`;
      report('image-broken', location, message, 'Save it as JPEG or PNG.');
    }
  }
  const pictures = [...read].flatMap(([id, picture]) => ('fault' in picture ? [] : [[id, picture] as const]));
  return { pictures: Object.fromEntries(pictures), findings };
}

async function readPictureFile(id: string, files: AssetFiles, cache: DiskCache) {
  const bytes = readPictureBytes(id, files);
  if (!bytes) return { fault: 'was removed while the folder was read' };
  return readPicture(isDataUrl(id) ? 'picture' : id, bytes, cache);
}
