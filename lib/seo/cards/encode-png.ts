import { deflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes each: red, green, blue, alpha. */
  readonly data: Uint8Array;
}

/** A drawing of at most 256 colours. */
export interface IndexedPixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes to a number, red the lowest, alpha the highest. */
  readonly palette: readonly number[];
  /** Each pixel's place in the palette. */
  readonly indices: Uint8Array;
}

/**
 * Writes a drawing of few colours as a PNG with a palette: a third of the bytes that full colour takes.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function encodePng({ width, height, palette, indices }: IndexedPixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = palette.flatMap((color) => [color & 0xff, (color >>> 8) & 0xff, (color >>> 16) & 0xff]);
  const alphas = palette.map((color) => color >>> 24);
  const isOpaque = alphas.every((alpha) => alpha === 255);
  // A row starts with the number of its filter; none suits a palette.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    createChunk('IHDR', header),
    createChunk('PLTE', Buffer.from(colors)),
    ...(isOpaque ? [] : [createChunk('tRNS', Buffer.from(alphas))]),
    createChunk('IDAT', deflateSync(rows, { level: 6 })),
    createChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Finds a drawing's palette. Where there are more colours than a palette holds, near ones are joined. */
export function indexColors({ width, height, data }: Pixels, most = 256): IndexedPixels {
  const pixels = new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
  for (let lostBits = 0; lostBits < 8; lostBits += 1) {
    const mask = (((0xff << lostBits) & 0xff) * 0x01010101) >>> 0;
    const indexed = indexMasked(pixels, mask, most);
    if (indexed) return { width, height, ...indexed };
  }
  throw new Error(`A palette of ${most} is too small for any drawing.`);
}

function indexMasked(pixels: Uint32Array, mask: number, most: number) {
  const places = new Map<number, number>();
  const palette: number[] = [];
  const indices = new Uint8Array(pixels.length);
  let last: number | undefined;
  let place = 0;
  for (let index = 0; index < pixels.length; index += 1) {
    const color = pixels[index]!;
    if (color !== last) {
      last = color;
      const key = (color & mask) >>> 0;
      const known = places.get(key);
      place = known ?? palette.length;
      if (known === undefined) {
        if (palette.length === most) return undefined;
        places.set(key, place);
        palette.push(color);
      }
    }
    indices[index] = place;
  }
  return { palette, indices };
}

function createChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(checksum(body), body.length + 4);
  return frame;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32, which Node's zlib offers only in later versions. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
