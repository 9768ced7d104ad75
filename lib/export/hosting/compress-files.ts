import { copyFile, link, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from '@/lib/cache/sha256';
import { createDiskCache, type DiskCache } from '@/lib/cache/create-disk-cache';
import { forEachLimited } from '../for-each-limited';
import { listExportFiles } from '../list-pages';
import type { PublishStep } from '../step';

export const COMPRESSED_CACHE = '.cache/compressed';
const TEXT = /\.(?:html|txt|css|js|json|xml|md|svg|webmanifest)$/;
/** Below this a compressed copy saves no packet. */
const SMALLEST = 1000;

/** Hashed files are fetched by everybody and change rarely; the best compression costs 30 times the good one. */
const BEST = 11;
const GOOD = 5;

const compressors: Readonly<Record<string, (data: Buffer, isLasting: boolean) => Promise<Buffer>>> = {
  '.br': (data, isLasting) =>
    promisify(brotliCompress)(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: isLasting ? BEST : GOOD,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      },
    }),
  '.gz': (data, isLasting) => promisify(gzip)(data, { level: isLasting ? 9 : 6 }),
};

/**
 * Writes compressed copies of all text next to the site, for servers that send them as they are. What was compressed
 * before is not compressed again.
 *
 * They lie apart because hosts that compress by themselves count files.
 *
 * @see docs/decisions/044-precompressed-files.md
 */
export const compressFiles: PublishStep = {
  name: 'compress',
  async run({ dir, hostingDir, progress }) {
    const files = listExportFiles(dir).filter((file) => TEXT.test(file));
    progress.expect(files.length);
    const cache = createDiskCache(COMPRESSED_CACHE, Date.now());
    await forEachLimited(files, async (file) => {
      const data = await readFile(join(dir, file));
      if (data.length >= SMALLEST)
        await writePrecompressed(join(hostingDir, 'compressed', file), data, isLasting(file), cache);
      progress.tick();
    });
  },
};

function isLasting(file: string): boolean {
  return /^(?:_next\/static|search-index)\//.test(file);
}

async function writePrecompressed(target: string, data: Buffer, lasting: boolean, cache: DiskCache): Promise<void> {
  const key = sha256(data);
  await mkdir(dirname(target), { recursive: true });
  for (const [extension, compress] of Object.entries(compressors)) {
    const name = `${key}${lasting ? '-best' : ''}${extension}`;
    const cached = cache.find(name) ?? cache.write(name, await compress(data, lasting));
    await link(cached, target + extension).catch(() => copyFile(cached, target + extension));
  }
}
