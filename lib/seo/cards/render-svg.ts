import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from './encode-png';

/** Pixels after which what was drawn is given back: about thirty pictures. */
const PIXELS_HELD = 25_000_000;

let held = 0;

/**
 * Draws an SVG of shapes. Text in it must be outlines: no font is looked for.
 *
 * @param width pixels, where it should differ from the drawing's own.
 */
export function renderSvg(svg: string, width?: number): Pixels {
  const fitTo = width === undefined ? undefined : { mode: 'width' as const, value: width };
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, ...(fitTo && { fitTo }) }).render();
  held += image.width * image.height;
  if (held > PIXELS_HELD) collect();
  return { width: image.width, height: image.height, data: image.pixels };
}

/**
 * The library keeps a drawing outside of Node's heap until its handle is collected, and nothing in the heap hurries
 * that: without a call, a thousand pictures come to two gigabytes.
 */
function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  held = 0;
}
