import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getKnowledgeBase } from '@/lib/knowledge-base/get-knowledge-base';
import { dropLeftovers } from './drop-leftovers';
import { writeFiles } from './files/write-files';
import { finishPages } from './pages/finish-pages';
import { removePlaceholders } from './remove-placeholders';
import { removeUnusedPages } from './remove-unused-pages';
import type { PublishContext, PublishStep } from './step';
import { writeSitemap } from './write-sitemap';

export interface FinishedExport {
  readonly projectDir: string;
  /** Where Next has put its export, relative to the project. */
  readonly exportDir: string;
}

/** Everything that happens to an export, in its order. */
const STEPS: readonly PublishStep[] = [
  removePlaceholders,
  removeUnusedPages,
  dropLeftovers,
  finishPages,
  writeFiles,
  writeSitemap,
];

/**
 * Finishes an export and puts it in the place of the last one.
 *
 * The last good `out/` stays as it is until every step has succeeded.
 */
export async function publishExport({ projectDir, exportDir }: FinishedExport): Promise<void> {
  const staging = resolve(projectDir, exportDir);
  await runSteps(STEPS, createContext(staging));

  const target = join(projectDir, 'out');
  const previous = join(projectDir, 'out.previous');
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(staging, target);
  rmSync(previous, { recursive: true, force: true });
}

function createContext(dir: string): PublishContext {
  return { dir, knowledgeBase: getKnowledgeBase(), inlineHashes: { scripts: new Set(), styles: new Set() } };
}

/** @throws {Error} that names the step which failed. */
export async function runSteps(steps: readonly PublishStep[], context: PublishContext): Promise<void> {
  for (const { name, run } of steps) {
    try {
      await run(context);
    } catch (cause) {
      throw new Error(`The publishing stage could not ${name}: ${(cause as Error).message}`, { cause });
    }
  }
}
