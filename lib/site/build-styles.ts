import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** All of the site's styles, with the fonts that `subsetFonts` has made; addresses in it are relative to `app/`. */
const SOURCE = 'app/styles.css';

/** In a folder next to `app/`, so that addresses stay right. */
const BUILT = '.cache/styles.css';

/**
 * @param source the site's one stylesheet, unless another one is named.
 * @returns its text, with what the pages that it names use of Tailwind.
 */
export async function buildStyles(source = SOURCE): Promise<string> {
  // Not loaded where the styles are there already.
  const [{ default: postcss }, { default: tailwind }] = await Promise.all([
    import('postcss'),
    import('@tailwindcss/postcss'),
  ]);
  const { css } = await postcss([tailwind()]).process(readFileSync(source, 'utf8'), { from: source });
  return css;
}

/**
 * Writes the stylesheet that `app/layout.tsx` imports, unless the code is that of the last one. Next could run PostCSS by
 * itself, and would start two processes for it in every build.
 *
 * @param key stands for all code that styles are made from.
 */
export async function writeStyles(key: string): Promise<void> {
  const mark = `/* ${key} */\n`;
  if (existsSync(BUILT) && readFileSync(BUILT, 'utf8').startsWith(mark)) return;
  writeFileSync(BUILT, mark + (await buildStyles()));
}
