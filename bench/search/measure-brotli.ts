import { brotliCompressSync } from 'node:zlib';

/** Bytes of a text as a host with Brotli sends it. */
export function measureBrotli(text: string): number {
  return brotliCompressSync(text).length;
}
