import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getToday } from '@/lib/content/join/get-today';
import { machinePaths } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import type { PublishStep } from './step';
import type { BuildFacts } from './verify/build-facts';

/** @see docs/deploying/verify.md */
export const writeBuild: PublishStep = {
  name: 'say what it was built from',
  async run({ dir }) {
    const facts = { ...readCommit('.'), day: getToday(), url: site.origin + site.basePath } satisfies BuildFacts;
    await writeFile(join(dir, machinePaths.build), `${JSON.stringify(facts, null, 2)}\n`);
  },
};

/**
 * The commit that a folder is at; where its history is not, as in an image, the one that `BUILD_COMMIT` names.
 *
 * @throws {Error} where `BUILD_COMMIT` is not a whole commit.
 */
export function readCommit(folder: string, named = process.env.BUILD_COMMIT): Pick<BuildFacts, 'commit' | 'isChanged'> {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  const { status, stdout } = git('rev-parse', 'HEAD');
  if (status !== 0) {
    if (!named) return { isChanged: true };
    if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(named)) return { commit: named, isChanged: false };
    throw new Error(`BUILD_COMMIT must be a whole commit, as git rev-parse HEAD prints it, not "${named}".`);
  }
  const changes = git('status', '--porcelain', '--untracked-files=normal');
  return { commit: stdout.trim(), isChanged: changes.status !== 0 || changes.stdout !== '' };
}
