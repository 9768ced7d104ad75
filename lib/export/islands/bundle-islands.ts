import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleModules, type BundledModule } from '@/lib/export/bundle/bundle-script';

const DIR = 'components';
const DEFINITION = /^export const (\w+) = island\(/m;

let bundled: Promise<BundledModule[]> | undefined;

/**
 * Bundles every island, once: each file `*.client.tsx` that makes one, with React's public `hydrateRoot`, and each
 * `*.client.ts`, which works on its element by itself.
 */
export function bundleIslands(): Promise<BundledModule[]> {
  bundled ??= bundleAll();
  return bundled;
}

function bundleAll(): Promise<BundledModule[]> {
  const modules: Record<string, string> = {};
  for (const file of readdirSync(DIR, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = `@/${DIR}/${file.replace(/\\/g, '/')}`;
    if (file.endsWith('.client.ts'))
      modules[basename(file, '.client.ts')] = `export { start as default } from '${path.slice(0, -3)}';`;
    const [, component] = file.endsWith('.client.tsx')
      ? (DEFINITION.exec(readFileSync(join(DIR, file), 'utf8')) ?? [])
      : [];
    if (!component) continue;
    const name = basename(file, '.client.tsx');
    if (modules[name]) throw new Error(`Two islands are named ${name}.`);
    modules[name] = [
      `import { hydrate } from '@/${DIR}/islands/hydrate';`,
      `import { ${component} } from '${path}';`,
      `export default (element, held) => hydrate(element, ${component}, held);`,
    ].join('\n');
  }
  return bundleModules(modules);
}

/** The script that every page fetches once it is read, and what it fetches when that is wanted. */
export function bundleReader(): Promise<BundledModule[]> {
  return bundleModules({ reader: `import '@/${DIR}/page-script/reader';` });
}
