import { resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { pickBrowserFacts, site } from '@/lib/site/site';
import { wordsFolder } from '@/lib/site/words/words';
import { cacheByCode } from './cache-by-code';

const bundled = new Map<string, string>();

/** Everything that runs in a browser is made so. */
function getOptions() {
  const env = {
    NODE_ENV: process.env.NODE_ENV ?? 'production',
    SITE_URL: site.origin + site.basePath,
    SITE_BROWSER_FACTS: JSON.stringify(pickBrowserFacts()),
  };
  return {
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    // React's interface in 5 KB; pages are drawn, and developed, with React itself (docs/decisions/049-preact.md).
    alias: {
      '@': process.cwd(),
      // Of the languages that there are, only the one of the site.
      '#words': resolve('lib/site/words', wordsFolder),
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react-dom/client': 'preact/compat/client',
      'react/jsx-runtime': 'preact/jsx-runtime',
    },
    legalComments: 'none',
    define: Object.fromEntries(
      Object.entries(env).map(([name, value]) => [`process.env.${name}`, JSON.stringify(value)]),
    ),
  } as const satisfies esbuild.BuildOptions;
}

/**
 * Joins a script and all that it imports into one file for browsers, made smaller.
 *
 * @param entry relative to the project.
 */
export function bundleScript(entry: string): string {
  const known = bundled.get(entry);
  if (known !== undefined) return known;
  const text = cacheByCode(`script ${process.env.NODE_ENV} ${entry}`, () => {
    const { outputFiles } = esbuild.buildSync({ ...getOptions(), entryPoints: [resolve(entry)], format: 'iife' });
    return outputFiles[0]!.text.trim();
  });
  bundled.set(entry, text);
  return text;
}

/** A stylesheet without blanks and comments, and with the shortest way to say each thing. */
export function minifyStyles(styles: string): string {
  return cacheByCode(`styles ${styles}`, () =>
    esbuild.transformSync(styles, { loader: 'css', minify: true, legalComments: 'none' }).code.trim(),
  );
}

/** A file of a bundle, and what has to be fetched with it. */
export interface BundledModule {
  readonly path: string;
  readonly text: string;
  /** The name of the module that was asked for; none for what several of them share. */
  readonly entry?: string;
  /** The paths of the files that it imports, and those import in turn. */
  readonly imports: readonly string[];
  /** Those, and the paths of what it may import later. */
  readonly reaches: readonly string[];
}

/**
 * Bundles modules for browsers, each for itself, with what they share in files next to them. Names hold hashes.
 *
 * @param modules the source of each, by name; it may import with `@/`.
 */
export async function bundleModules(modules: Readonly<Record<string, string>>): Promise<BundledModule[]> {
  const name = `modules ${process.env.NODE_ENV} ${JSON.stringify(modules)}`;
  return JSON.parse(await cacheByCode(name, async () => JSON.stringify(await bundle(modules)))) as BundledModule[];
}

async function bundle(modules: Readonly<Record<string, string>>): Promise<BundledModule[]> {
  const { outputFiles, metafile } = await esbuild.build({
    ...getOptions(),
    entryPoints: Object.keys(modules).map((name) => ({ in: `module:${name}`, out: name })),
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    format: 'esm',
    splitting: true,
    metafile: true,
    outdir: resolve('.'),
    plugins: [
      {
        name: 'modules',
        setup(bundler) {
          bundler.onResolve({ filter: /^module:/ }, ({ path }) => ({
            path: path.slice('module:'.length),
            namespace: 'module',
          }));
          bundler.onLoad({ filter: /./, namespace: 'module' }, ({ path }) => ({
            contents: modules[path]!,
            resolveDir: process.cwd(),
          }));
        },
      },
    ],
  });
  const listImports = (path: string, kinds: readonly string[], found = new Set<string>()): string[] => {
    for (const file of metafile.outputs[path]!.imports) {
      if (!kinds.includes(file.kind) || found.has(file.path)) continue;
      found.add(file.path);
      listImports(file.path, kinds, found);
    }
    return [...found];
  };
  return outputFiles.map(({ path: absolute, text }) => {
    const path = absolute.slice(resolve('.').length + 1);
    const entry = metafile.outputs[path]!.entryPoint?.replace(/^module:/, '');
    const imports = listImports(path, ['import-statement']);
    const reaches = listImports(path, ['import-statement', 'dynamic-import']);
    return { path, text, ...(entry !== undefined && { entry }), imports, reaches };
  });
}
