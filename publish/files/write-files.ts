import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { PublishContext, PublishStep } from '../step';
import { FILE_MAKERS } from './file-makers';
import type { FileMaker, PublishedFile } from './published-file';

/** Makes the step that writes what some makers make. A file over another one, or outside the export, is refused. */
export function createFileWriter(makers: readonly FileMaker[]): PublishStep {
  async function run({ dir, knowledgeBase }: PublishContext): Promise<void> {
    for (const makeFiles of makers) {
      for await (const file of makeFiles(knowledgeBase)) await writePublishedFile(dir, file);
    }
  }
  return { name: 'write the files beside the pages', run };
}

async function writePublishedFile(dir: string, { path, content }: PublishedFile): Promise<void> {
  const target = join(dir, path);
  if (!target.startsWith(dir + sep)) throw new Error(`The file "${path}" would lie outside the export.`);
  if (existsSync(target)) throw new Error(`The file "${path}" would be written over another one.`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

export const writeFiles = createFileWriter(FILE_MAKERS);
