import { CARD_SIZE } from '@/lib/seo/card-size';
import { createPageRule } from '../create-rule';
import { getCanonical, listMeta } from '../page-metadata';
import { toFile } from '../page-kinds';
import type { PageFacts, Rule } from '../model';

const SAID = [
  'og:title',
  'og:description',
  'og:type',
  'og:url',
  'og:site_name',
  'og:locale',
  'og:image',
  'og:image:alt',
  'og:image:width',
  'og:image:height',
  'twitter:card',
  'twitter:title',
  'twitter:description',
  'twitter:image',
] as const;

/**
 * What a shared link shows.
 *
 * @see https://ogp.me
 */
export const cardRules: readonly Rule[] = [
  createPageRule({
    id: 'card-incomplete',
    holds: 'Every page says all that a shared link shows, once.',
    check: (page) =>
      SAID.filter((name) => listMeta(page, name).filter((content) => content.trim() !== '').length !== 1).map(
        (name) => `It has ${listMeta(page, name).length} of ${name}.`,
      ),
  }),
  createPageRule({
    id: 'card-url',
    holds: 'The address of a shared link is the canonical one, to the character.',
    check: (page) => {
      const [url] = listMeta(page, 'og:url');
      return url === undefined || url === getCanonical(page) ? undefined : `It shares ${url}.`;
    },
  }),
  createPageRule({
    id: 'card-image',
    holds: `The picture of a shared link is a PNG of ${CARD_SIZE.width} by ${CARD_SIZE.height}, and it is there.`,
    check: (page, { getBytes }) =>
      listPictures(page).flatMap((url) => {
        const file = toFile(url) ?? '';
        const bytes = getBytes(file);
        if (!bytes) return [`${url} is not there.`];
        const size = readPngSize(bytes);
        if (!file.endsWith('.png') || !size) return [`${url} is no PNG.`];
        const isRight = size.width === CARD_SIZE.width && size.height === CARD_SIZE.height;
        return isRight ? [] : [`${url} has ${size.width} by ${size.height}.`];
      }),
  }),
];

function listPictures(page: PageFacts): string[] {
  return [...new Set([...listMeta(page, 'og:image'), ...listMeta(page, 'twitter:image')])];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The size that the first chunk of a PNG gives.
 *
 * @see https://www.w3.org/TR/png-3/#11IHDR
 */
function readPngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 24 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
