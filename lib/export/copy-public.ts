import { cp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { iconPath, machinePaths } from '@/lib/site/paths';
import { listExportFiles } from './list-pages';
import type { PublishStep } from './step';

/** Files of ours that an owner may bring in a form of their own. */
const REPLACEABLE: ReadonlySet<string> = new Set(
  [
    ...[machinePaths.favicon, machinePaths.icon, machinePaths.touchIcon, machinePaths.robots, machinePaths.manifest],
    ...[iconPath(192), iconPath(512), iconPath(512, 'maskable')],
  ].map((path) => path.slice(1)),
);

/** Where the owner's files are. */
export const PUBLIC_DIR = process.env.PUBLIC_DIR || 'public';

/** With forward slashes; what systems leave in a folder is not published. */
function listPublic(publicDir: string): string[] {
  const files = existsSync(publicDir) ? listExportFiles(publicDir) : [];
  return files.filter((file) => !['.DS_Store', '.gitkeep'].includes(basename(file)));
}

/**
 * Takes the files that Next has copied from `public/` out of the export until all else is made: a verification file is no
 * page, and an icon of ours must not be refused because the owner has one.
 */
export const setPublicAside: PublishStep = {
  name: 'set the files of public/ aside',
  async run({ dir }) {
    for (const file of listPublic(PUBLIC_DIR)) await rm(join(dir, file), { force: true });
  },
};

/** Makes the step that publishes the owner's files as they are. Over a page or a file of the site none is written. */
export function createPublicCopier(publicDir: string = PUBLIC_DIR): PublishStep {
  return {
    name: 'copy the files of public/',
    async run({ dir }) {
      for (const file of listPublic(publicDir)) {
        const target = join(dir, file);
        if (existsSync(target) && !REPLACEABLE.has(file)) {
          console.warn(`public/${file} is not published: the site makes a file of that name. Rename it.`);
          continue;
        }
        await cp(join(publicDir, file), target);
      }
    },
  };
}

export const copyPublic = createPublicCopier();
