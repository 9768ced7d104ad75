import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssetFinder, type FindAsset } from './find-asset';
import { readText } from './read-text';
import { imageSize } from 'image-size';

/** The files of a collection that are not articles: drawings, images, lists. */
export interface AssetFiles {
  readonly findAsset: FindAsset;
  /** The text of a file; `undefined` if there is none that can be read. */
  readonly getAssetText: (path: string) => string | undefined;
  /** A file as it is; `undefined` if there is none. */
  readonly readAsset: (path: string) => Uint8Array | undefined;
  /** The size of an image, in pixels; `undefined` if it is not an image. */
  readonly getImageSize: (path: string) => { readonly width: number; readonly height: number } | undefined;
}

/**
 * Opens the files of a folder; no other path leads to anything.
 *
 * @param assets relative to the folder, with forward slashes.
 */
export function createAssetFiles(dir: string, assets: ReadonlySet<string>): AssetFiles {
  return {
    findAsset: createAssetFinder(assets),
    getAssetText: (path) => (assets.has(path) ? readText(dir, path).text : undefined),
    readAsset: (path) => (assets.has(path) ? readIfThere(join(dir, path)) : undefined),
    getImageSize: (path) => (assets.has(path) ? readImageSize(join(dir, path)) : undefined),
  };
}

/** A folder may change while it is read. */
function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The width and height of an image file in pixels, or `undefined` for a file that is not an image. */
function readImageSize(file: string): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height } = imageSize(readFileSync(file));
    return { width, height };
  } catch {
    return undefined;
  }
}
