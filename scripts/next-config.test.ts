import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('is read by Next, which knows the alias in the configuration alone and not in what that imports', async () => {
  const config = readFileSync('next.config.ts', 'utf8');
  const entryPoints = [...config.matchAll(/from '@\/([^']+)'/g)].map(([, path]) => `${path!}.ts`);
  expect(entryPoints.length).toBeGreaterThan(2);
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // Without the project's own, and so without the alias.
    tsconfigRaw: {},
  });
  const files = Object.entries(metafile.inputs);
  expect(files.length).toBeGreaterThan(entryPoints.length);
  const byAlias = files.filter(([, { imports }]) => imports.some(({ path }) => path.startsWith('@/')));
  expect(byAlias.map(([file]) => file)).toEqual([]);
});
