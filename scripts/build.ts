import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { restoreFolders } from '@/lib/export/swap-folders';

const KNOWLEDGE_FILE = resolve('.cache/knowledge');

// A build that was killed at the last moment may have left the good site aside.
restoreFolders(['out', 'out.hosting']);

// The content is checked before anything is built, so that a fault is found in a second and out/ stays as it was.
run(['--import', 'tsx', 'scripts/read-content.ts', KNOWLEDGE_FILE]);
run(['node_modules/next/dist/bin/next', 'build'], { KNOWLEDGE_FILE });
rmSync(KNOWLEDGE_FILE, { force: true });

/** Runs a step of the build; where it fails, the build ends. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status === 0) return;
  rmSync(KNOWLEDGE_FILE, { force: true });
  process.exit(status ?? 1);
}
