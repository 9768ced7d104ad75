import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';

interface FileList {
  /** Paths relative to the folder, with forward slashes, sorted. */
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * All files below a folder, without hidden ones and `node_modules`. Symbolic links are followed as long as they stay
 * inside; one that leaves the folder is an error, and so is a folder that cannot be read.
 *
 * @throws nothing; a folder that does not exist gives a finding.
 */
export function listFiles(dir: string): FileList {
  const paths: string[] = [];
  const findings: Finding[] = [];
  const visited = new Set<string>();
  let root: string;
  try {
    root = realpathSync(dir);
  } catch {
    return { paths, findings: [createFinding('file-unreadable', { path: '.' }, `There is no folder ${dir}.`)] };
  }

  function walk(folder: string): void {
    const real = realpathSync(folder);
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      visitEntry(join(folder, entry.name), entry.isSymbolicLink());
    }
  }

  function visitEntry(full: string, isLink: boolean): void {
    const path = relative(dir, full).split(sep).join('/');
    try {
      const real = isLink ? realpathSync(full) : full;
      if (isLink && real !== root && !real.startsWith(root + sep)) {
        const message = 'This symbolic link leads out of the content folder; it is not followed.';
        findings.push(createFinding('file-symlink-outside', { path }, message, 'Copy the file here.'));
        return;
      }
      const stats = statSync(full);
      if (stats.isDirectory()) walk(full);
      else if (stats.isFile()) paths.push(path);
    } catch (error) {
      const message = `This cannot be read: ${(error as Error).message}.`;
      findings.push(createFinding('file-unreadable', { path }, message));
    }
  }

  try {
    walk(dir);
  } catch (error) {
    findings.push(createFinding('file-unreadable', { path: '.' }, `${(error as Error).message}.`));
  }
  return { paths: paths.sort(), findings };
}
