import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Where `app/fonts.ts` finds the fonts. */
const FONT_DIR = '.cache/fonts';

/** Of every text. */
const COMMON = `${range('A', 'Z')}${range('a', 'z')}${range('0', '9')} \u00a0.,?!:;()-–—‘’“”…&/'"·%$+→é`;
/** Of some, in a file of their own that only those fetch: `unicode-range` in `app/fonts.ts` says which. */
const RARE = `#*<=>@[\\]^_\`{|}~${range('¡', 'ÿ')}ŒœŸ„•←↑↓−≤≥✓`;

interface FontSource {
  readonly name: string;
  readonly file: string;
  /** The one weight that is kept: an axis would nearly double the file. */
  readonly weight: number;
  readonly characters: string;
}

const SERIF = '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
const ITALIC = SERIF.replace('normal', 'italic');
const SANS = '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2';

const SOURCES: readonly FontSource[] = [
  { name: 'serif', file: SERIF, weight: 420, characters: COMMON },
  { name: 'serif-bold', file: SERIF, weight: 620, characters: COMMON },
  { name: 'serif-italic', file: ITALIC, weight: 420, characters: COMMON },
  { name: 'serif-rare', file: SERIF, weight: 420, characters: RARE },
  { name: 'serif-italic-rare', file: ITALIC, weight: 420, characters: RARE },
  { name: 'sans', file: SANS, weight: 420, characters: COMMON },
  { name: 'sans-bold', file: SANS, weight: 600, characters: COMMON },
  { name: 'sans-rare', file: SANS, weight: 420, characters: RARE },
];

/** Of what the fonts can do, what the site uses; hints are for screens of long ago. */
const OPTIONS = {
  targetFormat: 'woff2' as const,
  keepFeatures: ['kern', 'liga', 'lnum', 'pnum', 'tnum'],
  noHinting: true,
  dropTables: ['STAT'],
};

/**
 * Cuts the fonts down to the characters and weights that the site uses and puts them where `app/fonts.ts` looks.
 *
 * Done once; a font is cut again when its source or what is kept of it changes.
 *
 * @see https://harfbuzz.github.io/utilities.html for the subsetter behind it
 */
export async function subsetFonts(): Promise<void> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  mkdirSync(FONT_DIR, { recursive: true });
  for (const { name, file, weight, characters } of SOURCES) {
    const original = readFileSync(resolve(file));
    const target = join(FONT_DIR, `${name}.woff2`);
    const stamp = join(FONT_DIR, `${name}.sha256`);
    const key = createHash('sha256')
      .update(original)
      .update(JSON.stringify([characters, weight, OPTIONS]))
      .digest('hex');
    if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) continue;
    const cut = await subsetFont(original, characters, { ...OPTIONS, variationAxes: { wght: weight } });
    writeFileSync(target, cut);
    writeFileSync(stamp, key);
  }
}

/** @example range('a', 'c'); // => 'abc' */
function range(first: string, last: string): string {
  const from = first.codePointAt(0)!;
  return Array.from({ length: last.codePointAt(0)! - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join(
    '',
  );
}
