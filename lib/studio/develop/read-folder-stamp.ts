import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@/lib/content/read/list-files';

/**
 * What changes when any file of a folder is written, renamed, moved, deleted or made, or the folder is replaced. Empty
 * if there is none.
 */
export function readFolderStamp(dir: string): string {
  return listFiles(dir)
    .paths.map((path) => {
      const stats = statSync(join(dir, path), { throwIfNoEntry: false });
      return `${path} ${stats?.mtimeMs} ${stats?.size} ${stats?.ino}`;
    })
    .join('\n');
}
