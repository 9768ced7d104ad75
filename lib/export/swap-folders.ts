import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A folder that takes the place of another one. */
export interface Swap {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts folders in the places of others, by renaming alone: nothing is copied, so nothing can run out of room half-way.
 * A folder of another file system is copied next to its place first, and a copy that fails changes nothing.
 *
 * Where a rename fails, everything is as it was before. A process that is killed between two of them leaves the last
 * good folder next to its place, and `restoreFolders` puts it back.
 */
export function swapFolders(wanted: readonly Swap[]): void {
  const swaps = wanted.map(({ from, to }) => ({ from: bringNear(from, to), to }));
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  for (const { to } of swaps) rmSync(previous(to), { recursive: true, force: true });
  try {
    for (const { to } of swaps) if (existsSync(to)) move(to, previous(to));
    for (const { from, to } of swaps) move(from, to);
  } catch (error) {
    undo.forEach((step) => step());
    throw error;
  }
  for (const { to } of swaps) rmSync(previous(to), { recursive: true, force: true });
}

/** The folder itself, or a copy of it on the file system that it is to go to. */
function bringNear(from: string, to: string): string {
  mkdirSync(dirname(to), { recursive: true });
  if (statSync(from).dev === statSync(dirname(to)).dev) return from;
  const copy = `${to}.incoming`;
  rmSync(copy, { recursive: true, force: true });
  try {
    cpSync(from, copy, { recursive: true });
  } catch (error) {
    // A disk that is full must not stay so.
    rmSync(copy, { recursive: true, force: true });
    throw error;
  }
  rmSync(from, { recursive: true, force: true });
  return copy;
}

/** Puts back what a swap has set aside that was killed before it was done. */
export function restoreFolders(folders: readonly string[]): void {
  for (const folder of folders) {
    if (!existsSync(folder) && existsSync(previous(folder))) renameSync(previous(folder), folder);
  }
}

function previous(folder: string): string {
  return `${folder}.previous`;
}
