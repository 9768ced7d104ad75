import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listUnusedPages } from '@/lib/content/views/unused-pages';
import type { PublishStep } from './step';

/** Takes out the pages of what the collection does not have: they are a 404, which a host would serve as 200. */
export const removeUnusedPages: PublishStep = {
  name: 'remove the pages of what is not there',
  async run({ dir, knowledgeBase }) {
    const files = listUnusedPages(knowledgeBase).flatMap((path) => [path, `${path}.html`, `${path}.txt`]);
    await Promise.all(files.map((file) => rm(join(dir, file), { recursive: true, force: true })));
  },
};
