import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@/lib/cache/sha256';
import { listExportFiles } from '@/lib/export/list-pages';
import { CACHE_DIRS } from '@/lib/export/publish-export';

/** The hash of every file of the site and of what hosts read. */
function buildAndHash(): Map<string, string> {
  // Nothing that was kept may hide a difference.
  for (const kept of CACHE_DIRS) rmSync(kept, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const hashes = new Map<string, string>();
  for (const dir of ['out', 'out.hosting']) {
    for (const file of listExportFiles(dir)) {
      hashes.set(join(dir, file), sha256(readFileSync(join(dir, file))));
    }
  }
  return hashes;
}

const first = buildAndHash();
const second = buildAndHash();
const files = [...new Set([...first.keys(), ...second.keys()])];
const different = files.filter((file) => first.get(file) !== second.get(file));
if (different.length > 0) {
  console.error(
    `${different.length} of ${files.length} files differ between two builds:\n${different.slice(0, 50).join('\n')}`,
  );
  process.exit(1);
}
console.log(`Two builds, ${files.length} files: the same to the byte.`);
