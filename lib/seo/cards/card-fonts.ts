import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { Renderer } from '@takumi-rs/core';

/** The site's own families; every other font package that the project depends on fills in the letters that they lack. */
export const SERIF = 'newsreader';
export const SANS = 'hanken-grotesk';

interface FontFile {
  readonly family: string;
  readonly path: string;
  readonly ranges: [number, number][];
}

/** The fonts that cards are drawn with. Files are registered with a renderer when a text needs them. */
export interface CardFonts {
  /** Every family, the site's own first. */
  readonly families: readonly string[];
  /** Whether some font has a character. */
  readonly covers: (character: string) => boolean;
  readonly register: (renderer: Renderer, text: string) => Promise<void>;
}

/**
 * Finds the Fontsource packages among the project's dependencies. To draw titles in another script it is enough to
 * install one: `npm install @fontsource-variable/noto-sans-jp`.
 *
 * @see https://fontsource.org
 */
export function loadCardFonts(): CardFonts {
  const manifest = join(process.cwd(), 'package.json');
  const { dependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies: Record<string, string> };
  const { resolve } = createRequire(manifest);
  const isOwn = (name: string) => name.endsWith(`/${SERIF}`) || name.endsWith(`/${SANS}`);
  const packages = Object.keys(dependencies)
    .filter((name) => name.startsWith('@fontsource'))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  const files = packages.flatMap((name) => listFontFiles(dirname(resolve(`${name}/package.json`))));
  const registered = new Set<FontFile>();
  const found = new Map<string, FontFile[]>();

  /** The families have thousands of ranges, and titles the same few letters. */
  function find(character: string): FontFile[] {
    const known = found.get(character);
    if (known) return known;
    const code = character.codePointAt(0)!;
    const having = files.filter(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last));
    found.set(character, having);
    return having;
  }

  return {
    families: [...new Set(files.map(({ family }) => family))],
    covers: (character) => find(character).length > 0,
    register: async (renderer, text) => {
      for (const file of [...new Set(text)].flatMap(find)) {
        if (registered.has(file)) continue;
        registered.add(file);
        const { family: name, ranges: unicodeRange, path } = file;
        await renderer.registerFont({ name, data: readFileSync(path), unicodeRange });
      }
    },
  };
}

/** The upright cut of each part of a family, with the characters that the package says the part has. */
function listFontFiles(dir: string): FontFile[] {
  const family = dir.split(/[\\/]/).at(-1)!;
  const parts = JSON.parse(readFileSync(join(dir, 'unicode.json'), 'utf8')) as Record<string, string>;
  const names = new Set(readdirSync(join(dir, 'files')));
  return Object.entries(parts).flatMap(([part, ranges]) => {
    const stem = `${family}-${part.replace(/[[\]]/g, '')}`;
    const name = ['standard', 'wght', '500', '400']
      .map((cut) => `${stem}-${cut}-normal.woff2`)
      .find((n) => names.has(n));
    return name ? [{ family, path: join(dir, 'files', name), ranges: ranges.split(',').map(parseRange) }] : [];
  });
}

/** @example parseRange('U+0102-0103'); // => [0x102, 0x103] */
function parseRange(range: string): [number, number] {
  const [first = '', last = first] = range.trim().slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
