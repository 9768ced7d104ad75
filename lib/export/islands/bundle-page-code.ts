import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256 } from '@/lib/cache/sha256';
import { bundleModules, type BundledModule } from '@/lib/export/bundle/bundle-script';
import { hrefTo } from '@/lib/site/paths';

/** Where pages fetch code from, below the site's root; hosts are told that a file there never changes. */
export const ISLAND_DIR = '_next/static/islands';

const DIR = 'components';
/** What most islands use: it comes with Preact, in one file, and not as many small ones. */
const COMMON = [
  '@/components/ui/describe',
  '@/components/ui/mark-language',
  '@/components/ui/site-link',
  '@/components/ui/text-button',
  '@/lib/site/paths',
  '@/lib/site/trusted-address',
  '@/lib/site/worker-address',
  '#words/base',
  '#words/article',
];
const DEFINITION = /^export const (\w+) = island\(/m;

/** Code that a page may fetch. */
export interface PageCode {
  /** The addresses of the code and of what that imports, the code's own first. */
  readonly source: string;
  /** The hash of each file that it may fetch, now or later, by its address: `sha256-...`. */
  readonly integrity: ReadonlyMap<string, string>;
}

interface BundledCode {
  readonly files: readonly BundledModule[];
  /** The code of each island by its name. */
  readonly islands: ReadonlyMap<string, PageCode>;
  /** The script that every page fetches once it is read. */
  readonly reader: PageCode;
}

let bundled: Promise<BundledCode> | undefined;

/**
 * Bundles all code that pages fetch, once: the script that each of them does, and every island. That is each file
 * `*.client.tsx` that makes one, with React's public `hydrateRoot`, and each `*.client.ts`, which works on its element by
 * itself; those of a feature come in one file, so that a page has few to name.
 */
export function bundlePageCode(): Promise<BundledCode> {
  bundled ??= bundleAll();
  return bundled;
}

async function bundleAll(): Promise<BundledCode> {
  const modules: Record<string, string> = {};
  const moduleOf = new Map<string, string>();
  for (const file of readdirSync(DIR, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = `@/${DIR}/${file.replace(/\\/g, '/')}`;
    const name = basename(file).replace(/\.client\.tsx?$/, '');
    const code = writeIsland(file, path, name);
    if (code === undefined) continue;
    if (moduleOf.has(name)) throw new Error(`Two islands are named ${name}.`);
    const [feature = ''] = file.split(/[\\/]/);
    moduleOf.set(name, feature);
    modules[feature] = `${modules[feature] ?? ''}${code}\n`;
  }
  const features = await bundleModules(modules);
  const scripts = await bundleModules({ reader: `import '@/${DIR}/page-script/reader';` });
  const files = [...features, ...scripts];
  const hashes = new Map(files.map(({ path, text }) => [path, hashIntegrity(text)]));
  const getCode = (bundle: readonly BundledModule[], name: string): PageCode => {
    const { path, imports, reaches } = bundle.find(({ entry }) => entry === name)!;
    return {
      source: [path, ...imports].map(addressOf).join(' '),
      integrity: new Map([path, ...reaches].map((file) => [addressOf(file), hashes.get(file)!])),
    };
  };
  const islands = [...moduleOf].map(([name, feature]) => [name, getCode(features, feature)] as const);
  return { files, islands: new Map(islands), reader: getCode(scripts, 'reader') };
}

function addressOf(path: string): string {
  return hrefTo(`/${ISLAND_DIR}/${path}`);
}

/** @see https://www.w3.org/TR/SRI/#hash-expressions */
function hashIntegrity(text: string): string {
  return `sha256-${sha256(text, 'base64')}`;
}

/** The lines that export the code of an island under its name; nothing for a file that makes none. */
function writeIsland(file: string, path: string, name: string): string | undefined {
  if (file.endsWith('.client.ts')) return `export { start as '${name}' } from '${path.slice(0, -'.ts'.length)}';`;
  if (!file.endsWith('.client.tsx')) return undefined;
  const [, component] = DEFINITION.exec(readFileSync(join(DIR, file), 'utf8')) ?? [];
  if (!component) return undefined;
  return [
    `import { hydrate as hydrate${component} } from '@/${DIR}/islands/hydrate';`,
    `import { ${component} } from '${path}';`,
    ...COMMON.map((module) => `import '${module}';`),
    `const start${component} = (element, queued) => hydrate${component}(element, ${component}, queued);`,
    `export { start${component} as '${name}' };`,
  ].join('\n');
}
