import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { forEachLimited } from '../for-each-limited';
import type { PublishContext, PublishStep } from '../step';

/** A file of the site that is not a page: a feed, a sitemap, an article's Markdown, an image. */
export interface PublishedFile {
  /** Where it lies below the site's root, as its URL says: `feed.xml`, `articles/what-is-trust.md`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes files from the knowledge base, one after the other, so that ten thousand never lie in memory together.
 *
 * Equal content must give equal bytes: no clock, no random order. What is slow to make is kept in `.cache/`.
 */
export type FileGenerator = (knowledgeBase: KnowledgeBase) => Iterable<PublishedFile> | AsyncIterable<PublishedFile>;

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
