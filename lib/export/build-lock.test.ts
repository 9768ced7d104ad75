import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockBuild } from './build-lock';

let file: string;
beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'cache/build.lock')));
afterEach(() => rmSync(join(file, '../..'), { recursive: true }));

it('lets one build run at a time, and names the one that does', () => {
  const release = lockBuild(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  expect(() => lockBuild(file)).toThrow(`process ${process.pid}`);
  release();
  expect(existsSync(file)).toBe(false);
  lockBuild(file)();
});

it('takes over from a build that was killed', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  lockBuild(file, pid);
  const release = lockBuild(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
});

it.each(['', 'nonsense', '-1', '0'])('takes over a lock that says %j', (content) => {
  lockBuild(file);
  writeFileSync(file, content);
  expect(() => lockBuild(file)).not.toThrow();
});
