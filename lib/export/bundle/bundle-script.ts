import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

const bundled = new Map<string, string>();

/**
 * Joins a script and all that it imports into one file for browsers, made smaller.
 *
 * For what cannot be a part of Next's own scripts: a worker whose address must be a file of the site, never a `blob:`.
 *
 * @param entry relative to the project.
 */
export function bundleScript(entry: string): string {
  const known = process.env.NODE_ENV === 'development' ? undefined : bundled.get(entry);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    entryPoints: [resolve(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    alias: { '@': process.cwd() },
    legalComments: 'none',
  });
  const { text } = outputFiles[0]!;
  bundled.set(entry, text);
  return text;
}
