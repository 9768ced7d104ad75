import { readFile, rename, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { forEachLimited } from './for-each-limited';
import { listExportFiles } from './list-export-files';
import { removeEmptyFolders } from './remove-empty-folders';
import type { PublishStep } from './step';

/**
 * Takes out what Next writes and nobody fetches: the pieces of payloads that its own prefetching would ask for (the
 * navigation island fetches whole ones), manifests of the other router, scripts for browsers that have no modules, and
 * the 404 page under its inner name.
 *
 * @see docs/decisions/042-one-payload-a-page.md
 */
export const dropLeftovers: PublishStep = {
  name: 'drop what nobody fetches',
  async run({ dir }) {
    const files = await listExportFiles(dir);
    const page = await readFile(join(dir, '404.html'), 'utf8');
    const legacy = /<script src="[^"]*\/(_next\/static\/[^"]+)" noModule=""/.exec(page)?.[1];
    await rename(join(dir, '_not-found.txt'), join(dir, '404.txt'));
    const leftovers = files.filter((file) => isLeftover(file) || file === legacy);
    await forEachLimited(leftovers, (file) => unlink(join(dir, file)));
    await removeEmptyFolders(dir);
  },
};

function isLeftover(file: string): boolean {
  const name = basename(file);
  if (name.startsWith('__next.') || file === '_not-found.html') return true;
  return /^_next\/static\/[^/]+\/_(?:build|ssg|clientMiddleware)Manifest\.js$/.test(file);
}
