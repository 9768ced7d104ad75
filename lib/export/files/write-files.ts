import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { forEachLimited } from '../for-each-limited';
import type { PublishContext, PublishStep } from '../step';
import { FILE_GENERATORS } from './file-generators';
import type { FileGenerator, PublishedFile } from './published-file';

/** Makes the step that writes what some generators make. A file over another one, or outside the export, is refused. */
export function createFileWriter(generators: readonly FileGenerator[]): PublishStep {
  async function run({ dir, knowledgeBase, progress }: PublishContext): Promise<void> {
    for (const generate of generators) {
      await forEachLimited(generate(knowledgeBase), async (file) => {
        await writePublishedFile(dir, file);
        progress.tick();
      });
    }
  }
  return { name: 'write the files besides the pages', run };
}

async function writePublishedFile(dir: string, { path, content }: PublishedFile): Promise<void> {
  const target = join(dir, path);
  if (!target.startsWith(dir + sep)) throw new Error(`The file "${path}" would lie outside the export.`);
  await mkdir(dirname(target), { recursive: true });
  // Files are written several at a time; the system itself says that there is one already.
  await writeFile(target, content, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(`The file "${path}" would be written over another one.`);
  });
}

export const writeFiles = createFileWriter(FILE_GENERATORS);
