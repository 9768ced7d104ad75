import { posix } from 'node:path';
import type { Sharp } from 'sharp';
import { sha256 } from '@/lib/cache/sha256';
import type { DiskCache } from '@/lib/cache/create-disk-cache';
import { mediaPath } from '@/lib/site/paths';
import { slugify } from '@/lib/text/slug';
import { parseFigure, toStandaloneSvg } from './figure';

/** An image of the collection, ready to be shown without moving the text around it. */
export interface ResolvedImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Smaller and lighter forms of it, by type, the best first: `srcset` as HTML has it. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string }[];
}

/** A picture of the collection as pages show it, and the files that are made of it for them. */
export interface Picture extends ResolvedImage {
  readonly files: readonly PictureFile[];
}

/** One form of a picture. */
export interface PictureFile {
  /** Where it is published, without the site's base path. */
  readonly address: string;
  /** Pixels; as wide as the picture if it is not there. */
  readonly width?: number;
  /** `same`: as it is. */
  readonly format: 'avif' | 'jpeg' | 'png' | 'webp' | 'svg' | 'same';
}

/** What is wrong with a file that should be a picture, to be said after its name. */
interface PictureFault {
  readonly fault: string;
}

export const PICTURE_CACHE = '.cache/pictures';

/** Changes whenever the same picture would give other files. */
const RECIPE = 'avif 50 2, jpeg 80, png 9, webp 80; 480 800 1312';

/** For a phone, for a phone that shows three points for one, for the column of text on a sharp screen. */
const WIDTHS = [480, 800, 1312];
const MAX_WIDTH = 1312;

/** A file of fewer bytes is sent as it is: other forms of it would save nothing. */
const SMALL = 6_000;

/** A photo of more pixels is an attack, or a poster. */
const MAX_PIXELS = 120_000_000;

const DATA_URL = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i;

/** Whether an address holds a picture itself. */
export function isDataUrl(url: string): boolean {
  return DATA_URL.test(url);
}

/** The bytes of the picture that such an address holds. */
export function readDataUrl(url: string): Uint8Array {
  return Buffer.from(url.replace(DATA_URL, ''), 'base64');
}

/**
 * Looks at a picture and says how it is published: turned as its camera was held, without what its camera wrote down, in
 * the widths that screens need, as AVIF and in a form that everything reads. What a picture is made into depends on its
 * bytes and its name only. Moving pictures stay as they are.
 *
 * @param path relative to the collection; its name is in the addresses.
 * @returns what it is, or why it cannot be shown.
 */
export async function readPicture(path: string, bytes: Uint8Array, cache: DiskCache): Promise<Picture | PictureFault> {
  const key = sha256([RECIPE, path, '\0', bytes]);
  const cached = cache.read(`${key}.json`);
  if (cached) return JSON.parse(cached.toString()) as Picture | PictureFault;
  const picture = await planPicture(path, bytes, key.slice(0, 10));
  cache.write(`${key}.json`, JSON.stringify(picture));
  return picture;
}

async function planPicture(path: string, bytes: Uint8Array, key: string): Promise<Picture | PictureFault> {
  const name = slugify(posix.basename(path, posix.extname(path))).slice(0, 60) || 'picture';
  const addressOf = (ending: string, width?: number) =>
    mediaPath(`${name}-${key}${width ? `-${width}` : ''}.${ending}`);
  const drawing = /\.svg$/i.test(path) ? readDrawing(bytes) : undefined;
  if (drawing) return { ...drawing, src: addressOf('svg'), files: [{ address: addressOf('svg'), format: 'svg' }] };

  const image = await openPicture(bytes);
  const found = await image.metadata().catch(() => undefined);
  const width = found?.autoOrient.width ?? 0;
  const height = found?.autoOrient.height ?? 0;
  if (!found || width === 0 || height === 0) return { fault: 'is not an image that can be shown' };
  if (found.format === 'heif' && found.compression === 'hevc')
    return { fault: 'is in a format that browsers do not show (HEIC)' };
  // Only who looks at every point of a picture knows that none is missing.
  const pixels = image.clone().resize(16, 16).raw().toBuffer();
  if (!(await pixels.catch(() => undefined))) return { fault: 'is damaged' };

  const isMoving = (found.pages ?? 1) > 1 && found.format !== 'tiff' && found.format !== 'heif';
  if (isMoving) {
    const address = addressOf(found.format);
    return { src: address, width, height, files: [{ address, format: 'same' }] };
  }
  const hasHoles = found.hasAlpha && !(await image.stats()).isOpaque;
  const format =
    found.format === 'webp' ? 'webp' : hasHoles || (found.format !== 'jpeg' && bytes.length < 200_000) ? 'png' : 'jpeg';
  const shown = Math.min(width, MAX_WIDTH);
  const plain: PictureFile = { address: addressOf(format === 'jpeg' ? 'jpg' : format), format, width: shown };
  const scaled = { src: plain.address, width: shown, height: Math.max(1, Math.round((height * shown) / width)) };
  if (bytes.length <= SMALL) return { ...scaled, files: [plain] };
  const widths = [...new Set([...WIDTHS.filter((wide) => wide < shown), shown])];
  const light = widths.map((wide): PictureFile & { width: number } => ({
    address: addressOf('avif', wide),
    format: 'avif',
    width: wide,
  }));
  const srcset = light.map(({ address, width: wide }) => `${address} ${wide}w`).join(', ');
  return { ...scaled, sources: [{ type: 'image/avif', srcset }], files: [...light, plain] };
}

/** A drawing that may be on a page stays one; any other is drawn as points. */
function readDrawing(bytes: Uint8Array): { width: number; height: number } | undefined {
  const figure = parseFigure(new TextDecoder().decode(bytes));
  if ('fault' in figure) return undefined;
  const [, , width = 0, height = 0] = String(figure.element.properties.viewBox)
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
}

/**
 * Makes one form of a picture, unless an earlier build has.
 *
 * @throws {Error} if the picture is none; those that `readPicture` has taken are.
 */
export async function makePictureFile(
  { address, format, width }: PictureFile,
  bytes: Uint8Array,
  cache: DiskCache,
): Promise<Uint8Array> {
  if (format === 'same') return bytes;
  if (format === 'svg') return Buffer.from(toStandaloneSvg(new TextDecoder().decode(bytes)));
  const name = decodeURIComponent(posix.basename(address));
  const cached = cache.read(name);
  if (cached) return cached;
  const image = (await openPicture(bytes)).resize({ ...(width && { width }), withoutEnlargement: true });
  // Without what the camera wrote down; colours are those of the web.
  const content = await encode(image.toColorspace('srgb'), format).toBuffer();
  cache.write(name, content);
  return content;
}

/**
 * A picture in its own size and format, turned as its camera was held and without what the camera wrote down.
 *
 * @throws {Error} if it cannot be read.
 */
export async function cleanPicture(
  bytes: Uint8Array,
  format: PictureFile['format'],
  cache: DiskCache,
): Promise<Uint8Array> {
  const image = await openPicture(bytes);
  const isMoving = format !== 'svg' && ((await image.metadata()).pages ?? 1) > 1;
  const key = sha256([RECIPE, format, bytes]);
  return makePictureFile({ address: key, format: isMoving ? 'same' : format }, bytes, cache);
}

function encode(image: Sharp, format: 'avif' | 'jpeg' | 'png' | 'webp'): Sharp {
  if (format === 'avif') return image.avif({ quality: 50, effort: 2, chromaSubsampling: '4:2:0' });
  if (format === 'jpeg') return image.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true });
  return format === 'png' ? image.png({ compressionLevel: 9, effort: 10 }) : image.webp({ quality: 80 });
}

async function openPicture(bytes: Uint8Array): Promise<Sharp> {
  // Loaded only where there is a picture.
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { failOn: 'error', limitInputPixels: MAX_PIXELS, autoOrient: true });
}
