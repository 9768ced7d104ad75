import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundleForNode } from '@/lib/export/bundle/bundle-node.mjs';

// In one file, as the build runs it.
const script = fileURLToPath(await bundleForNode('scripts/read-content.ts'));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'read-content-'));
  mkdirSync(join(dir, 'folder'));
  mkdirSync(join(dir, 'out.hosting'));
  for (const name of ['a', 'b', 'c', 'd']) write(`${name}.md`, `# Page ${name}\n\nWhat it says.\n`);
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string | Uint8Array): void {
  writeFileSync(join(dir, 'folder', name), text);
}

/** The first step of a build of the folder. */
function read(...flags: string[]) {
  const env = { ...process.env, CONTENT_DIR: join(dir, 'folder'), OUT_DIR: join(dir, 'out') };
  const args = [script, join(dir, 'knowledge'), ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** As if a build before this one had published these. */
function publish(...articles: string[]): void {
  const contentDir = relative('.', join(dir, 'folder'));
  writeFileSync(join(dir, 'out.hosting/publication.json'), JSON.stringify({ contentDir, articles }));
}

it('publishes the rest of a folder with a file that is broken, and names that file', () => {
  write('broken.md', Uint8Array.of(0x23, 0x20, 0xff));
  const { status, stdout } = read();
  expect(status).toBe(0);
  expect(stdout).toMatch(/Withheld: broken\.md:1 .*UTF-8/);
  expect(stdout).toMatch(/4 articles, 1 error/);
});

it('stops on it if it is strict, by its flag or by site.yml', () => {
  write('broken.md', Uint8Array.of(0x23, 0x20, 0xff));
  expect(read('--strict')).toMatchObject({ status: 1, stderr: expect.stringContaining('it is strict') as string });
  write('site.yml', 'strict: true\n');
  expect(read()).toMatchObject({ status: 1, stderr: expect.stringContaining('it is strict') as string });
  unlinkSync(join(dir, 'folder/broken.md'));
  expect(read().status).toBe(0);
});

it('stops if articles of the last build are missing, unless they are meant to be', () => {
  publish('a', 'b', 'c', 'd', 'gone');
  expect(read()).toMatchObject({ status: 1, stderr: expect.stringContaining('1 of the 5') as string });
  expect(read('--allow-removals').status).toBe(0);
});

it('publishes nothing of a folder that is empty, whatever is allowed', () => {
  for (const name of ['a', 'b', 'c', 'd']) unlinkSync(join(dir, 'folder', `${name}.md`));
  expect(read('--allow-removals')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nothing to publish') as string,
  });
});
