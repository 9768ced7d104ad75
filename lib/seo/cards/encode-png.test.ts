import { expect, it } from 'vitest';
import { encodePng, indexColors, type Pixels } from './encode-png';
import { renderSvg } from './render-svg';

/** The pixels that another decoder finds in a PNG. */
function decode(png: Buffer, width: number, height: number): Pixels {
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  return renderSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`);
}

function aDrawing(width: number, height: number, toColor: (index: number) => readonly number[]): Pixels {
  const data = Uint8Array.from(Array.from({ length: width * height }, (_, index) => toColor(index)).flat());
  return { width, height, data };
}

it('is read by another decoder as what was written', () => {
  const drawing = aDrawing(16, 16, (index) => [index, 255 - index, index % 7, 255]);
  const png = encodePng(indexColors(drawing));
  expect([...decode(png, 16, 16).data]).toEqual([...drawing.data]);
});

it('keeps what is transparent', () => {
  const drawing = aDrawing(4, 4, (index) => (index % 2 === 0 ? [0, 0, 0, 0] : [10, 20, 30, 255]));
  expect([...decode(encodePng(indexColors(drawing)), 4, 4).data]).toEqual([...drawing.data]);
});

it('joins near colours where there are more than a palette holds', () => {
  const drawing = aDrawing(32, 32, (index) => [index % 256, index >> 2, 0, 255]);
  const { palette, indices } = indexColors(drawing);
  expect(palette.length).toBeLessThanOrEqual(256);
  expect(Math.max(...indices)).toBeLessThan(palette.length);
});
