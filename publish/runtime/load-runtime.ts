import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/**
 * The loader as it stands in pages: `loader.js` without comments and long names.
 *
 * It is the same in every page, so that one hash in the Content-Security-Policy lets it in; what differs from page to
 * page are the attributes of its element.
 */
export const LOADER = transformSync(readFileSync(new URL('./loader.js', import.meta.url), 'utf8'), {
  minify: true,
  target: 'es2021',
}).code.trim();
