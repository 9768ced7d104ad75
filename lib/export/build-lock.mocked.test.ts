import { spawnSync } from 'node:child_process';
import type * as FileSystem from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lockBuild } from './build-lock';

/** What happens between the moment in which a lock is read and the next one. */
const meanwhile = vi.hoisted(() => ({ happens: undefined as (() => void) | undefined }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof FileSystem>();
  const read = (...args: Parameters<typeof fs.readFileSync>) => {
    const text = fs.readFileSync(...args);
    if (args[0] !== file) return text;
    const { happens } = meanwhile;
    meanwhile.happens = undefined;
    happens?.();
    return text;
  };
  return { ...fs, readFileSync: read };
});

let file: string;
beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'build.lock')));
afterEach(() => rmSync(dirname(file), { recursive: true }));

it('leaves the lock to the build that took it over in the same moment', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  lockBuild(file, pid);
  meanwhile.happens = () => lockBuild(file);
  expect(() => lockBuild(file)).toThrow('has just begun');
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  expect(readdirSync(dirname(file))).toEqual(['build.lock']);
});

it('leaves the lock to the build that began when the last one ended', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const release = lockBuild(file, pid);
  meanwhile.happens = () => {
    release();
    lockBuild(file);
  };
  expect(() => lockBuild(file)).toThrow('has just begun');
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
});
