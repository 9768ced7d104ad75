import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Where `app/fonts.ts` finds the fonts. */
const FONT_DIR = '.cache/fonts';

/** ASCII, the accented letters of the names that articles cite most, and the signs that they use. */
const CHARACTERS = [
  ...characterRange(0x20, 0x7e),
  ...'\u00a0§©·×ÄÖÜßàáâäåæçèéêëíïñóôöøúü',
  ...'–—‘’“”„•…→←↑↓−≤≥✓',
].join('');

interface FontSource {
  readonly name: string;
  readonly file: string;
  /** The one weight that is kept: an axis would nearly double the file. */
  readonly weight: number;
}

const SERIF = '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
const SANS = '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2';

const SOURCES: readonly FontSource[] = [
  { name: 'serif', file: SERIF, weight: 420 },
  { name: 'serif-bold', file: SERIF, weight: 620 },
  { name: 'serif-italic', file: SERIF.replace('normal', 'italic'), weight: 420 },
  { name: 'sans', file: SANS, weight: 420 },
  { name: 'sans-bold', file: SANS, weight: 600 },
];

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
  for (const { name, file, weight } of SOURCES) {
    const original = readFileSync(resolve(file));
    const target = join(FONT_DIR, `${name}.woff2`);
    const stamp = join(FONT_DIR, `${name}.sha256`);
    const key = createHash('sha256')
      .update(original)
      .update(JSON.stringify([CHARACTERS, weight]))
      .digest('hex');
    if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) continue;
    const cut = await subsetFont(original, CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght: weight } });
    writeFileSync(target, cut);
    writeFileSync(stamp, key);
  }
}

function characterRange(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
