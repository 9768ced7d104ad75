import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';

/** The owner's own mark. */
export interface Logo {
  /** In the collection. */
  readonly path: string;
  readonly content: Uint8Array;
  readonly isSvg: boolean;
}

const SVG = /<svg[\s>]/;

/** `logo.svg` or `logo.png` of the collection; `undefined` for a collection without one, or one that is not a picture. */
export function findLogo({ readAsset }: Pick<KnowledgeBase, 'readAsset'>): Logo | undefined {
  const svg = readAsset('logo.svg');
  if (svg && SVG.test(Buffer.from(svg).toString('utf8'))) return { path: 'logo.svg', content: svg, isSvg: true };
  const png = readAsset('logo.png');
  return png && Buffer.from(png.subarray(1, 4)).toString('latin1') === 'PNG'
    ? { path: 'logo.png', content: png, isSvg: false }
    : undefined;
}
