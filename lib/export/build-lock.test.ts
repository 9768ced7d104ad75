import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lockBuild } from './build-lock';

let file: string;
beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'cache/build.lock')));
afterEach(() => rmSync(join(file, '../..'), { recursive: true }));

const readHolder = () => parseInt(readFileSync(file, 'utf8'), 10);

it('lets one build run at a time, and names the one that does', () => {
  const release = lockBuild(file);
  expect(readHolder()).toBe(process.pid);
  expect(() => lockBuild(file)).toThrow(`process ${process.pid}`);
  release();
  expect(existsSync(file)).toBe(false);
  lockBuild(file)();
});

it('takes over from a build that was killed', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  lockBuild(file, pid);
  const release = lockBuild(file);
  expect(readHolder()).toBe(process.pid);
  release();
});

it.runIf(existsSync('/proc/self/stat'))(
  'takes over from a build that was killed and that nobody has asked for',
  async () => {
    // A shell that sleeps leaves what it started as it ended.
    const shell = spawn('bash', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [output] = (await once(shell.stdout, 'data')) as [Buffer];
    const pid = Number(String(output));
    lockBuild(file, pid);
    expect(() => lockBuild(file)).toThrow(`process ${pid}`);
    await vi.waitFor(() => expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z '), 5_000);
    expect(() => lockBuild(file)).not.toThrow();
    shell.kill();
  },
);

it.runIf(existsSync('/proc/self/stat'))('takes over from a process whose id another one has by now', () => {
  lockBuild(file);
  writeFileSync(file, `${process.pid} 12`);
  expect(() => lockBuild(file)).not.toThrow();
});

it.each(['', 'nonsense', '-1', '0'])('takes over a lock that says %j', (content) => {
  lockBuild(file);
  writeFileSync(file, content);
  expect(() => lockBuild(file)).not.toThrow();
});
