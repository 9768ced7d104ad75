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
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    return { paths, findings: [createFinding('file-unreadable', { path: '.' }, `There is no folder ${dir}.`)] };
  }

  const root = realpathSync(dir);
  function visit(full: string, isLink: boolean): void {
    const path = relative(dir, full).split(sep).join('/') || '.';
    try {
      if (isLink && !`${realpathSync(full)}${sep}`.startsWith(root + sep)) {
        const message = 'This symbolic link leads out of the content folder; it is not followed.';
        findings.push(createFinding('file-symlink-outside', { path }, message, 'Copy the file here.'));
        return;
      }
      const stats = statSync(full);
      if (stats.isFile()) paths.push(path);
      if (!stats.isDirectory()) return;
      const real = realpathSync(full);
      if (visited.has(real)) return;
      visited.add(real);
      for (const entry of readdirSync(full, { withFileTypes: true })) {
        const isLeftOut = entry.name.startsWith('.') || entry.name === 'node_modules';
        if (!isLeftOut) visit(join(full, entry.name), entry.isSymbolicLink());
      }
    } catch (error) {
      const message = `This cannot be read: ${(error as Error).message}.`;
      findings.push(createFinding('file-unreadable', { path }, message));
    }
  }

  visit(dir, false);
  return { paths: paths.sort(), findings };
}
