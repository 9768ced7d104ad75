import { readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the folders below one that hold nothing, from the inside out. */
export async function removeEmptyFolders(dir: string): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(dir, entry.name);
    await removeEmptyFolders(folder);
    if ((await readdir(folder)).length === 0) await rmdir(folder);
  }
}
