import { readFileSync } from 'node:fs';
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
  return parts.join('\n').replaceAll("url('./", "url('/fonts/").replace(':root[data-fonts]', ':root');
}
