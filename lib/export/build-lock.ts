import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Says that a build is running, so that a second one does not delete what the first is reading.
 *
 * A lock whose process is gone, as after a kill or a power cut, is taken over.
 *
 * @param file where the lock is kept: it holds the id of the process.
 * @returns what gives the lock back.
 * @throws {Error} that names the process which holds it.
 * @example
 * const release = lockBuild('.cache/build.lock');
 */
export function lockBuild(file: string, pid = process.pid): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!tryWrite(file, pid)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isRunning(holder)) {
      throw new Error(`A build is running already (process ${holder}). Wait for it, or stop it.`);
    }
    rmSync(file, { force: true });
    if (!tryWrite(file, pid)) throw new Error('Another build has just begun. Wait for it, or stop it.');
  }
  return () => rmSync(file, { force: true });
}

function tryWrite(file: string, pid: number): boolean {
  try {
    writeFileSync(file, String(pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user cannot be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
