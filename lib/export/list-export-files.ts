import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, relative to it, with forward slashes, sorted. */
export async function listExportFiles(dir: string): Promise<string[]> {
  const files: string[] = [];
  async function walk(folder: string): Promise<void> {
    for (const entry of await readdir(join(dir, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else files.push(path);
    }
  }
  await walk('');
  return files.sort();
}
