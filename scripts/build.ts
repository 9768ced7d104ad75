import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from '@/lib/export/bundle/bundle-node.mjs';
import { hashSources } from '@/lib/cache/hash-sources';
import { lockBuild } from '@/lib/export/build-lock';
import { findEnvironmentFault } from '@/lib/export/check-environment';
import { restoreFolders } from '@/lib/export/swap-folders';

const KNOWLEDGE_FILE = resolve('.cache/knowledge');
const SUMMARY_FILE = `${KNOWLEDGE_FILE}.txt`;
/** Next leaves it once it has compiled the code. */
const BUILD_ID_FILE = '.next/BUILD_ID';
/** Which pages there were; Next would take it for that of the new ones. */
const PRERENDERED_FILE = '.next/prerender-manifest.json';
const outDir = process.env.OUT_DIR || 'out';

await checkEnvironment();
const release = lockOrExit();

/** Stands for the code of the build itself, of which the pages need not be made again. */
const sources = hashSources(['scripts', 'lib', 'components', 'tsconfig.json', 'package-lock.json']);

// A build that was killed at the last moment may have left the good site aside.
restoreFolders([outDir, `${outDir}.hosting`]);

// The content is checked before anything is built, so that what is wrong is known in a second and out/ stays as it was.
await runBundled('scripts/read-content.ts', [KNOWLEDGE_FILE, ...process.argv.slice(2)]);
await makePages();
await runBundled('scripts/publish.ts', [], { KNOWLEDGE_FILE });
// What is not published must not be lost above a long output.
if (existsSync(SUMMARY_FILE)) console.log(`\n${readFileSync(SUMMARY_FILE, 'utf8')}`);
clean();

/** Next compiles the code only where it is not what it has compiled last. Should that fail, it begins from nothing. */
async function makePages(): Promise<void> {
  const { getCodeKey } = await import('@/lib/export/page-cache/get-code-key');
  const next = ['node_modules/next/dist/bin/next', 'build'];
  const env = { KNOWLEDGE_FILE, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const isCompiled = existsSync(BUILD_ID_FILE) && readFileSync(BUILD_ID_FILE, 'utf8') === getCodeKey();
  rmSync(PRERENDERED_FILE, { force: true });
  if (isCompiled && start([...next, '--experimental-build-mode', 'generate'], env) === 0) return;
  run(next, env);
}

async function runBundled(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  run([fileURLToPath(await bundleForNode(script, sources)), ...args], { NODE_ENV: 'production', ...env });
}

/** Runs a step of the build; if it fails, the build ends. */
function run(args: readonly string[], env: Readonly<Record<string, string>>): void {
  const status = start(args, env);
  if (status === 0) return;
  // Whatever the reason, the next build begins with compiling.
  rmSync(BUILD_ID_FILE, { force: true });
  clean();
  process.exit(status ?? 1);
}

function start(args: readonly string[], env: Readonly<Record<string, string>>): number | null {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status;
}

function clean(): void {
  release();
  for (const file of [KNOWLEDGE_FILE, SUMMARY_FILE]) rmSync(file, { force: true });
}

/** What the environment says is looked at before anything is built; each fault is one sentence. */
async function checkEnvironment(): Promise<void> {
  const fault = findEnvironmentFault(process.env);
  if (fault !== undefined) fail(fault);
  // The site's facts are read with the module, SITE_URL among them.
  await import('@/lib/site/site').catch((error: unknown) => fail((error as Error).message));
}

function lockOrExit(): () => void {
  try {
    return lockBuild(resolve('.cache/build.lock'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const mayNotWrite = code === 'EACCES' || code === 'EPERM' || code === 'EROFS';
    return fail(mayNotWrite ? `A build writes to ${resolve('.cache')}, and this user may not.` : message);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
