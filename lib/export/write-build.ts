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

/** The commit that a folder is at. */
export function readCommit(folder: string): Pick<BuildFacts, 'commit' | 'isChanged'> {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  const { status, stdout } = git('rev-parse', 'HEAD');
  if (status !== 0) return { isChanged: true };
  const changes = git('status', '--porcelain', '--untracked-files=normal');
  return { commit: stdout.trim(), isChanged: changes.status !== 0 || changes.stdout !== '' };
}
