import sharp from 'sharp';
import { slugify } from '@/lib/text/slug';

/** A picture as it is kept: no wider than a page on a sharp screen shows it. */
const WIDTH_LIMIT = 1600;
/** Pixels that are decoded; a bomb has more. */
const PIXEL_LIMIT = 100_000_000;

/** Names that say nothing of what is in a picture. */
const NAMELESS = /^(?:image|img|photo|picture|screen-?shot|bildschirmfoto|pasted|dsc|pxl|whatsapp|untitled|\d)/;

interface TakenPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A picture as it goes into a collection: turned upright, resized, without what the camera wrote into it (place, time), and
 * named by what it shows where its name says nothing.
 *
 * @param name of the file as it was dropped.
 * @param alt what it shows.
 * @returns `undefined` if the bytes are not picture.
 */
export async function takePicture(name: string, alt: string, bytes: Uint8Array): Promise<TakenPicture | undefined> {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(name) ?? [];
  const own = slugify(name.replace(/\.[^.]*$/, ''));
  const stem = (own === '' || NAMELESS.test(own) ? slugify(alt).slice(0, 60).replace(/-$/, '') : own) || 'picture';
  const ending = extension.toLowerCase().replace('jpeg', 'jpg');
  if (ending === 'svg') return { name: `${stem}.svg`, bytes };
  try {
    const picture = sharp(bytes, { limitInputPixels: PIXEL_LIMIT, animated: ending === 'gif' || ending === 'webp' });
    const resized = picture.rotate().resize({ width: WIDTH_LIMIT, withoutEnlargement: true });
    return { name: `${stem}.${ending}`, bytes: await resized.toBuffer() };
  } catch {
    return undefined;
  }
}
