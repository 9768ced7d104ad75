import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder for one test: the collection of fixtures, or just these files. It goes with the test. */
export function createFolder(files?: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'studio-'));
  made.push(root);
  const dir = join(root, 'content');
  if (files) mkdirSync(dir);
  else cpSync('fixtures/site', dir, { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  for (const [path, text] of Object.entries(files ?? {})) write(path, text);
  return { root, dir, write, read: (path: string) => readFileSync(join(dir, path), 'utf8') };
}
