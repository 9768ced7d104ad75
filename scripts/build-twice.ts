import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@/lib/cache/sha256';
import { listExportFiles } from '@/lib/export/list-pages';
import { CACHE_DIRS } from '@/lib/export/publish-export';

const work = mkdtempSync(join(tmpdir(), 'build-twice-'));
const CONTENT_DIR = join(work, 'content');
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
cpSync(process.env.CONTENT_DIR || 'content', CONTENT_DIR, { recursive: true });

function build(...args: string[]): void {
  const command = ['--import', 'tsx', 'scripts/build.ts', ...args];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...process.env, CONTENT_DIR } });
  if (status !== 0) process.exit(status ?? 1);
}

/** Nothing that was kept may hide a difference. */
function forget(): void {
  for (const kept of CACHE_DIRS) rmSync(kept, { recursive: true, force: true });
}

/** The hash of every file of the site and of what hosts read. */
function hashSite(): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const dir of ['out', 'out.hosting']) {
    for (const file of listExportFiles(dir)) {
      hashes.set(join(dir, file), sha256(readFileSync(join(dir, file))));
    }
  }
  return hashes;
}

function compare(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>, what: string): void {
  const files = [...new Set([...first.keys(), ...second.keys()])];
  const different = files.filter((file) => first.get(file) !== second.get(file));
  if (different.length > 0) {
    console.error(`${different.length} of ${files.length} files differ ${what}:\n${different.slice(0, 50).join('\n')}`);
    process.exit(1);
  }
  console.log(`The same to the byte ${what}: ${files.length} files.`);
}

forget();
build();
const first = hashSite();
forget();
build();
compare(first, hashSite(), 'in two builds from nothing');

// An article comes, and the site is built with all that is kept; then it goes.
const extra = join(CONTENT_DIR, 'articles/built-twice.md');
const EXTRA =
  '---\ntitle: "What is built twice?"\n---\n\n# What is built twice?\n\nA site of which every byte is compared.\n';
writeFileSync(extra, EXTRA);
build();
const withExtra = hashSite();
rmSync(extra);
build('--allow-removals');
compare(first, hashSite(), 'after an article came and went');
forget();
writeFileSync(extra, EXTRA);
build();
compare(withExtra, hashSite(), 'where it came last and where it was there at first');
