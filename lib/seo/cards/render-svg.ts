import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from './encode-png';

/**
 * Draws an SVG of shapes. Text in it must be outlines: no font is looked for.
 *
 * @param width pixels, where it should differ from the drawing's own.
 */
export function renderSvg(svg: string, width?: number): Pixels {
  const fitTo = width === undefined ? undefined : { mode: 'width' as const, value: width };
  const image = new Resvg(svg, { font: { loadSystemFonts: false }, ...(fitTo && { fitTo }) }).render();
  return { width: image.width, height: image.height, data: image.pixels };
}
