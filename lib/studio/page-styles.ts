import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

let styles: Promise<string> | undefined;

/** The site's own styles, in the order in which its layout names them, with its fonts. Made once. */
export function loadPageStyles(): Promise<string> {
  styles ??= makeStyles();
  return styles;
}

async function makeStyles(): Promise<string> {
  const sheets = ['app/layout.tsx', 'app/templates/[slug]/page.tsx'].flatMap((module) =>
    [...readFileSync(module, 'utf8').matchAll(/^import '(\.[\w./-]+\.css)';$/gm)].map(([, name]) =>
      join(dirname(module), name!),
    ),
  );
  const parts: string[] = [];
  for (const from of sheets) {
    parts.push((await postcss([tailwind()]).process(readFileSync(from, 'utf8'), { from })).css);
  }
  return [...parts, writeFonts()].join('\n');
}

/** What `next/font` makes of `app/fonts.ts`. */
const FACES = [
  ['Newsreader', 'serif', '400 549', 'normal'],
  ['Newsreader', 'serif-bold', '550 700', 'normal'],
  ['Newsreader', 'serif-italic', '400 700', 'italic'],
  ['Grotesk', 'sans', '400 549', 'normal'],
  ['Grotesk', 'sans-bold', '550 700', 'normal'],
] as const;

function writeFonts(): string {
  const faces = FACES.filter(([, file]) => existsSync(`.cache/fonts/${file}.woff2`)).map(
    ([family, file, weight, style]) =>
      `@font-face{font-family:${family};src:url(/fonts/${file}.woff2);font-weight:${weight};font-style:${style};font-display:swap}`,
  );
  return [...faces, ':root{--serif:Newsreader;--sans:Grotesk}'].join('\n');
}
