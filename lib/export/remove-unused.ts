import { readdir, rm, rmdir, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listUnusedPages } from '@/lib/content/views/pages';
import { PLACEHOLDER } from '@/lib/site/paths';
import { forEachLimited } from './for-each-limited';
import { listExportFiles } from './list-pages';
import type { PublishStep } from './step';

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

/**
 * Takes out what Next writes for its own client, which is not published: its scripts, and the payloads next to pages;
 * stylesheets, which are in the pages; and the 404 page under its inner name.
 *
 * @see docs/decisions/040-islands.md
 */
export const dropUnusedFiles: PublishStep = {
  name: 'remove what nobody fetches',
  async run({ dir }) {
    const files = listExportFiles(dir);
    const pages = new Set(files.filter((file) => file.endsWith('.html')));
    const unused = files.filter((file) => isUnused(file, pages));
    await forEachLimited(unused, (file) => unlink(join(dir, file)));
    await removeEmptyFolders(dir);
  },
};

function isUnused(file: string, pages: ReadonlySet<string>): boolean {
  if (file === '_not-found.html' || basename(file).startsWith('__next.')) return true;
  if (file.endsWith('.txt')) return pages.has(file.replace(/\.txt$/, '.html'));
  return file.startsWith('_next/') && !/^_next\/static\/(?:media|islands)\//.test(file);
}

/** Removes the folders below one that hold nothing, from the inside out. */
async function removeEmptyFolders(dir: string): Promise<void> {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(dir, entry.name);
    await removeEmptyFolders(folder);
    if ((await readdir(folder)).length === 0) await rmdir(folder);
  }
}
