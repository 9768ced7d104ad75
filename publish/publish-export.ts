import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { removePlaceholders } from './remove-placeholders';

export interface FinishedExport {
  readonly projectDir: string;
  /** Where Next has put its export, relative to the project. */
  readonly exportDir: string;
  /** The export's files, relative to its folder. */
  readonly files: readonly string[];
}

/** The steps in their order. Each gets the export's folder and leaves it better. */
const STEPS = [removePlaceholders] as const;

/**
 * Finishes an export and puts it in the place of the last one.
 *
 * The last good `out/` stays as it is until every step has succeeded.
 */
export async function publishExport({ projectDir, exportDir }: FinishedExport): Promise<void> {
  const staging = resolve(projectDir, exportDir);
  for (const step of STEPS) await step(staging);

  const target = join(projectDir, 'out');
  const previous = join(projectDir, 'out.previous');
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(staging, target);
  rmSync(previous, { recursive: true, force: true });
}
