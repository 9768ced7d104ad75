import { rm, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listUnusedPages } from '@/lib/content/views/pages';
import type { PublishStep } from './step';
import { PLACEHOLDER } from '@/lib/site/paths';

/** Takes out the pages of what the collection does not have: they are a 404, which a host would serve as 200. */
export const removeUnusedPages: PublishStep = {
  name: 'remove the pages of what is not there',
  async run({ dir, knowledgeBase }) {
    const files = listUnusedPages(knowledgeBase).flatMap((path) => [path, `${path}.html`, `${path}.txt`]);
    await Promise.all(files.map((file) => rm(join(dir, file), { recursive: true, force: true })));
  },
};

/** Takes out the pages that exist only because Next's export refuses a dynamic route without any. */
export const removePlaceholders: PublishStep = {
  name: 'take out placeholders',
  run: ({ dir }) => removeBelow(dir),
};

async function removeBelow(dir: string): Promise<void> {
  const entries = await readdir(dir, { withFileTypes: true });
  for (const entry of entries) {
    const isPlaceholder = entry.name === PLACEHOLDER || entry.name.startsWith(`${PLACEHOLDER}.`);
    if (isPlaceholder) await rm(join(dir, entry.name), { recursive: true });
    else if (entry.isDirectory() && !entry.name.startsWith('_')) await removeBelow(join(dir, entry.name));
  }
}
