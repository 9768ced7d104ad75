import { existsSync, mkdirSync, readFileSync, rmSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '@/lib/cache/sha256';
import { resolveContentPath } from './content-path';
import { readBytes, writeBytes } from './text-file';

/** What happens to one file. Without `before` it is new, without `after` it goes. Texts as they are on the disk. */
export interface Change {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** Changes to several files that belong together, for a person to see before they are made. */
export interface ChangeSet {
  /** One line for each thing that happens, in words. */
  readonly summary: readonly string[];
  readonly changes: readonly Change[];
}

/** A file is no longer what it was when the changes were shown. */
export class StaleChange extends Error {
  override readonly name = 'StaleChange';
}

/**
 * Makes all changes of a set, or none where a file has changed since. What is to be done is noted first: after a crash
 * in between, `resumeChanges` does the rest.
 *
 * @param noteFile where it is noted; outside of the collection.
 * @throws {StaleChange} before anything is written.
 */
export function applyChanges(dir: string, changes: readonly Change[], noteFile: string): void {
  for (const { path, before } of changes) {
    if (readBytes(dir, path)?.toString() !== before) throw new StaleChange(`${path} was changed meanwhile.`);
  }
  mkdirSync(dirname(noteFile), { recursive: true });
  writeFileSync(`${noteFile}.draft`, JSON.stringify({ dir, changes }));
  renameSync(`${noteFile}.draft`, noteFile);
  write(dir, changes);
  rmSync(noteFile);
}

/** Finishes changes that were interrupted. A file that somebody has changed since is left as it is. */
export function resumeChanges(dir: string, noteFile: string): void {
  if (!existsSync(noteFile)) return;
  const note = JSON.parse(readFileSync(noteFile, 'utf8')) as { readonly dir: string; readonly changes: Change[] };
  const isOpen = ({ path, before }: Change) => readBytes(dir, path)?.toString() === before;
  if (note.dir === dir) write(dir, note.changes.filter(isOpen));
  rmSync(noteFile);
}

function write(dir: string, changes: readonly Change[]): void {
  // What is new comes first, so that no text is ever nowhere.
  for (const { path, after } of changes) if (after !== undefined) writeBytes(dir, path, Buffer.from(after));
  for (const { path, after } of changes) if (after === undefined) rmSync(join(resolveContentPath(dir, path)));
}

/** Names a state of several files, to be sure that what was agreed to is what is done. */
export function hashChanges(changes: readonly Change[]): string {
  return sha256(JSON.stringify(changes));
}
