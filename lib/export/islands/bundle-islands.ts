import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleModules, type BundledModule } from '@/lib/export/bundle/bundle-script';

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

export interface BundledIslands {
  readonly files: readonly BundledModule[];
  /** The file that has the code of an island, by the island's name; the file exports it under that name. */
  readonly islands: ReadonlyMap<string, BundledModule>;
}

let bundled: Promise<BundledIslands> | undefined;

/**
 * Bundles every island, once: each file `*.client.tsx` that makes one, with React's public `hydrateRoot`, and each
 * `*.client.ts`, which works on its element by itself. Those of a feature come in one file, so that a page has few to
 * name.
 */
export function bundleIslands(): Promise<BundledIslands> {
  bundled ??= bundleAll();
  return bundled;
}

async function bundleAll(): Promise<BundledIslands> {
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
  const files = await bundleModules(modules);
  const islands = [...moduleOf].map(
    ([name, feature]) => [name, files.find(({ entry }) => entry === feature)!] as const,
  );
  return { files, islands: new Map(islands) };
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

/** The script that every page fetches once it is read, and what it fetches when that is wanted. */
export function bundleReader(): Promise<BundledModule[]> {
  return bundleModules({ reader: `import '@/${DIR}/page-script/reader';` });
}
