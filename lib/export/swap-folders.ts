import { existsSync, renameSync, rmSync } from 'node:fs';

/** A folder that takes the place of another one. */
export interface Swap {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts folders in the places of others, by renaming alone: nothing is copied, so nothing can run out of room half-way.
 *
 * Where a rename fails, everything is as it was before. A process that is killed between two of them leaves the last
 * good folder beside its place, and `restoreFolders` puts it back.
 */
export function swapFolders(swaps: readonly Swap[]): void {
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

/** Puts back what a swap has set aside that was killed before it was done. */
export function restoreFolders(folders: readonly string[]): void {
  for (const folder of folders) {
    if (!existsSync(folder) && existsSync(previous(folder))) renameSync(previous(folder), folder);
  }
}

function previous(folder: string): string {
  return `${folder}.previous`;
}
