import type { PlacedGlyph } from '@/lib/site/fonts/create-typesetter';
import { colors } from '../colors';
import { drawFrame, placeTitle, type CardType } from './draw-card';
import { encodePng, indexColors, type IndexedPixels } from './encode-png';
import type { CardDrawing } from './list-cards';
import { renderSvg } from './render-svg';

/** Shades between paper and ink: the last is full ink. */
const SHADES = 16;
/** Places between two pixels at which a letter may start. */
const PHASES = 4;

/** A letter as shades of ink, and where it lies around its origin. */
interface Stamp {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly shades: Uint8Array;
}

/**
 * Makes the function that paints pictures for shared links.
 *
 * Pictures of one cell of the map differ only in the question. What they share is drawn once, and so is each letter of
 * a size; a picture is then the frame with letters stamped on it. Where cells hold many questions that halves the cost.
 *
 * @see docs/decisions/021-social-images.md
 */
export function createCardPainter(type: CardType): (card: CardDrawing) => Buffer {
  const stamps = new Map<string, Stamp>();
  // Cards come in the order of the map, so the last frame is nearly always the one that is needed.
  let frame: { readonly key: string; readonly pixels: IndexedPixels } | undefined;

  function getFrame({ label, note, domain, rowCount, columnCount, lit }: CardDrawing): IndexedPixels {
    const shown = { label, note, domain, rowCount, columnCount, lit };
    const key = JSON.stringify(shown);
    if (frame?.key !== key) frame = { key, pixels: indexColors(renderSvg(drawFrame(shown, type)), 256 - SHADES) };
    return frame.pixels;
  }

  function getStamp(glyph: PlacedGlyph, size: number, phase: number): Stamp {
    const key = `${glyph.id} ${size} ${phase}`;
    const stamp = stamps.get(key) ?? createStamp(glyph, size, phase / PHASES);
    stamps.set(key, stamp);
    return stamp;
  }

  return (card) => {
    const { width, height, palette, indices: drawn } = getFrame(card);
    const indices = drawn.slice();
    const { size, lines } = placeTitle(card, type.serif);
    for (const line of lines) {
      for (const glyph of type.serif.setLine(line.text, size)) {
        const x = Math.round((line.x + glyph.x) * PHASES);
        const stamp = getStamp(glyph, size, ((x % PHASES) + PHASES) % PHASES);
        press(stamp, Math.floor(x / PHASES), line.y + Math.round(glyph.y), {
          width,
          indices,
          firstShade: palette.length,
        });
      }
    }
    return encodePng({ width, height, palette: [...palette, ...INK], indices });
  };
}

/** Draws a letter by itself, black on nothing. */
function createStamp(glyph: PlacedGlyph, size: number, phase: number): Stamp {
  const [left, top] = [Math.ceil(size / 2), Math.ceil(size * 1.1)];
  const [width, height] = [left * 2 + Math.ceil(size), top + Math.ceil(size / 2)];
  const path = glyph.toPath(left + phase, top);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="${path}"/></svg>`;
  const { data } = renderSvg(svg);
  const shadeAt = (x: number, y: number) => Math.round((data[(y * width + x) * 4 + 3]! / 255) * SHADES);
  const inked = Array.from({ length: width * height }, (_, index) => index).filter(
    (index) => shadeAt(index % width, Math.floor(index / width)) > 0,
  );
  const columns = inked.map((index) => index % width);
  const [first, last] = [Math.min(...columns, width), Math.max(...columns, -1)];
  const [firstRow, lastRow] = [Math.floor((inked[0] ?? 0) / width), Math.floor((inked.at(-1) ?? -1) / width)];
  const cut = { width: Math.max(0, last - first + 1), height: lastRow - firstRow + 1 };
  const shades = Uint8Array.from({ length: cut.width * cut.height }, (_, index) =>
    shadeAt(first + (index % cut.width), firstRow + Math.floor(index / cut.width)),
  );
  return { left: left - first, top: top - firstRow, width: cut.width, shades };
}

interface Sheet {
  readonly width: number;
  readonly indices: Uint8Array;
  /** The palette's first shade of ink. */
  readonly firstShade: number;
}

/** Puts a letter on the paper. Where two touch, the darker shade stays. */
function press({ left, top, width, shades }: Stamp, x: number, y: number, sheet: Sheet): void {
  for (let index = 0; index < shades.length; index += 1) {
    const shade = shades[index]!;
    if (shade === 0) continue;
    const column = x - left + (index % width);
    const row = y - top + Math.floor(index / width);
    const at = row * sheet.width + column;
    if (column < 0 || column >= sheet.width || at < 0 || at >= sheet.indices.length) continue;
    sheet.indices[at] = Math.max(sheet.indices[at]!, sheet.firstShade + shade - 1);
  }
}

/** The shades as the palette has them. */
const INK = Array.from({ length: SHADES }, (_, index) => {
  const share = (index + 1) / SHADES;
  const [r, g, b] = [0, 1, 2].map((channel) => {
    const [paper, ink] = [readChannel(colors.paper.light, channel), readChannel(colors.ink.light, channel)];
    return Math.round(paper + (ink - paper) * share);
  });
  return (r! | (g! << 8) | (b! << 16) | (0xff << 24)) >>> 0;
});

function readChannel(color: string, channel: number): number {
  return Number.parseInt(color.slice(1 + channel * 2, 3 + channel * 2), 16);
}
