import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';

/** The width and height of an image file in pixels, or `undefined` for a file that is not an image. */
export function readImageSize(file: string): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height } = imageSize(readFileSync(file));
    return { width, height };
  } catch {
    return undefined;
  }
}
