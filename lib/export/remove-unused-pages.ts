import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { paths } from '@/lib/site/paths';
import type { PublishStep } from './step';

/** Pages that stand for something a collection need not have. Without it they are a 404, which a host would serve as 200. */
const PAGES: readonly { readonly path: string; readonly isUsed: (knowledgeBase: KnowledgeBase) => boolean }[] = [
  { path: paths.diagnostics, isUsed: ({ diagnostics }) => diagnostics.length > 0 },
  { path: paths.templates, isUsed: ({ templates }) => templates.length > 0 },
  { path: paths.results, isUsed: ({ diagnostics }) => diagnostics.length > 0 },
];

/** Takes out the pages of what the collection does not have. */
export const removeUnusedPages: PublishStep = {
  name: 'remove the pages of what is not there',
  async run({ dir, knowledgeBase }) {
    const unused = PAGES.filter(({ isUsed }) => !isUsed(knowledgeBase));
    const files = unused.flatMap(({ path }) => [path, `${path}.html`, `${path}.txt`]);
    await Promise.all(files.map((file) => rm(join(dir, file), { recursive: true, force: true })));
  },
};
