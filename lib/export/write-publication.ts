import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Publication } from '@/lib/content/check/check-removals';
import { listWithheld } from '@/lib/content/check/summarize';
import type { PublishStep } from './step';

/** In `out.hosting/`: what was published, and what was not and why. */
export const PUBLICATION_FILE = 'publication.json';

export const writePublication: PublishStep = {
  name: 'say what is published',
  async run({ hostingDir, knowledgeBase }) {
    const { articles, skipped, findings } = knowledgeBase;
    const publication = {
      contentDir: relative('.', resolve(process.env.CONTENT_DIR || 'content')) || '.',
      articles: articles.map(({ slug }) => slug).sort(),
      heldBack: skipped,
      withheld: listWithheld(findings).map(({ path, line, code, message }) => ({ path, line, code, message })),
    } satisfies Publication & Record<string, unknown>;
    await mkdir(hostingDir, { recursive: true });
    await writeFile(join(hostingDir, PUBLICATION_FILE), `${JSON.stringify(publication, null, 2)}\n`);
  },
};
