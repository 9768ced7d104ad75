import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PLACEHOLDER } from '@/lib/site/paths';
import type { PublishStep } from './step';

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
