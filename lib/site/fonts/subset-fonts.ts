import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { sha256 } from '../../cache/sha256';

/** Where the fonts are put, and `faces.css`, which tells browsers of them. */
export const FONT_DIR = '.cache/fonts';

/** Of every text. */
const COMMON = `${range('A', 'Z')}${range('a', 'z')}${range('0', '9')} \u00a0.,?!:;()-–—‘’“”…&/'"·%$+→é`;
/** Of some, in files of their own that only those fetch. */
const RARE = `#*<=>@[\\]^_\`{|}~${range('¡', 'ÿ')}ŒœŸ„•←↑↓−≤≥✓`;

interface FontSource {
  readonly name: string;
  readonly file: string;
  /** The one weight that is kept: an axis would nearly double the file. */
  readonly weight: number;
  readonly characters: string;
  /** Its descriptors in `@font-face`: the family, and the weights and the style that it is used for. */
  readonly face: readonly [family: string, weights: string, style?: string];
}

const SERIF = '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';
const ITALIC = SERIF.replace('normal', 'italic');
const SANS = '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2';

const SOURCES: readonly FontSource[] = [
  { name: 'serif', file: SERIF, weight: 420, characters: COMMON, face: ['newsreader', '400 549'] },
  { name: 'serif-bold', file: SERIF, weight: 620, characters: COMMON, face: ['newsreader', '550 700'] },
  { name: 'serif-italic', file: ITALIC, weight: 420, characters: COMMON, face: ['newsreader', '400 700', 'italic'] },
  { name: 'serif-rare', file: SERIF, weight: 420, characters: RARE, face: ['newsreader rare', '400 700'] },
  {
    name: 'serif-italic-rare',
    file: ITALIC,
    weight: 420,
    characters: RARE,
    face: ['newsreader rare', '400 700', 'italic'],
  },
  { name: 'sans', file: SANS, weight: 420, characters: COMMON, face: ['grotesk', '400 549'] },
  { name: 'sans-bold', file: SANS, weight: 600, characters: COMMON, face: ['grotesk', '550 700'] },
  { name: 'sans-rare', file: SANS, weight: 420, characters: RARE, face: ['grotesk rare', '400 700'] },
];

/** Of what the fonts can do, what the site uses; hints are for screens of long ago. */
const OPTIONS = {
  targetFormat: 'woff2' as const,
  keepFeatures: ['kern', 'liga', 'lnum', 'pnum', 'tnum'],
  noHinting: true,
  dropTables: ['STAT'],
};

/**
 * Cuts the fonts down to the characters and weights that the site uses, and writes `faces.css` next to them.
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
    const key = sha256([original, JSON.stringify([characters, weight, OPTIONS])]);
    if (existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) continue;
    const cut = await subsetFont(original, characters, { ...OPTIONS, variationAxes: { wght: weight } });
    writeFileSync(target, cut);
    writeFileSync(stamp, key);
  }
  const faces = SOURCES.map(writeFace).join('');
  const file = join(FONT_DIR, 'faces.css');
  // What has not changed is not written: development would take it for an edit.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== faces) writeFileSync(file, faces);
}

/**
 * `optional`: a font that is not there at the first paint waits for the next page, so that nothing ever moves under somebody
 * who reads.
 */
function writeFace({ name, characters, face: [family, weights, style] }: FontSource): string {
  const range = characters === RARE ? `unicode-range:${writeRange(RARE)};` : '';
  return `@font-face{font-family:'${family}';src:url('./${name}.woff2') format('woff2');font-weight:${weights};font-style:${style ?? 'normal'};font-display:optional;${range}}\n`;
}

/** @example writeRange('acb'); // => 'U+61-63' */
function writeRange(characters: string): string {
  const runs: [first: number, last: number][] = [];
  for (const code of [...characters].map((character) => character.codePointAt(0)!).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && code === run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  const write = (code: number) => code.toString(16);
  return runs.map(([first, last]) => `U+${write(first)}${last > first ? `-${write(last)}` : ''}`).join(',');
}

/** @example range('a', 'c'); // => 'abc' */
function range(first: string, last: string): string {
  const from = first.codePointAt(0)!;
  return Array.from({ length: last.codePointAt(0)! - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join(
    '',
  );
}
