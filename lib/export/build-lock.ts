import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Says that a build is running, so that a second one does not delete what the first is reading.
 *
 * A lock whose process is gone, as after a kill or a power cut, is taken over, also where another process has its id by now.
 *
 * @param file where the lock is kept: it holds the id of the process, and when that began.
 * @returns what gives the lock back.
 * @throws {Error} that names the process which holds it.
 * @example
 * const release = lockBuild('.cache/build.lock');
 */
export function lockBuild(file: string, pid = process.pid): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!tryTake(file, pid)) {
    const text = readFileSync(file, 'utf8');
    const [holder = NaN, ...start] = text.split(' ').map(Number);
    const alive = findStart(holder);
    if (alive !== undefined && start.every((said) => said === alive)) {
      throw new Error(`A build is running already (process ${holder}). Wait for it, or stop it.`);
    }
    if (!tryRemove(file, text) || !tryTake(file, pid)) {
      throw new Error('Another build has just begun. Wait for it, or stop it.');
    }
  }
  return () => rmSync(file, { force: true });
}

/** A lock is there with all that it says, or not at all. */
function tryTake(file: string, pid: number): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, [pid, findStart(pid) ?? []].flat().join(' '));
  return tryMove(own, file);
}

/** Removes a lock if it still says what was read of it: of several builds that found the same one, a single one does. */
function tryRemove(file: string, text: string): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== text) {
    tryMove(aside, file);
    return false;
  }
  rmSync(aside);
  return true;
}

/** Gives a file another name, unless something has it. */
function tryMove(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(from, { force: true });
  }
}

/** When a running process began, in a measure of the system's own, or 0 where the system does not say; none if there is none. */
function findStart(pid: number): number | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of another user cannot be asked, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  if (!existsSync('/proc/self/stat')) return 0;
  try {
    // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: what follows the name, which may hold anything.
    const [state = '', ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // One that was killed is listed until its parent has asked for it; in a container often nobody does.
    return /[ZX]/.test(state) ? undefined : Number(fields[18]);
  } catch {
    return undefined;
  }
}
