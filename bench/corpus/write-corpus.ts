import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCollection } from '@/lib/content/read/load-collection';
import { makeCorpus } from './make-corpus';

/** Writes a corpus of so many articles into a folder, on the project's own map; what was there before goes. */
export function writeCorpus(dir: string, articles: number, seed?: number): void {
  const own = resolve('content');
  const { taxonomy } = loadCollection(own, { today: '2026-01-01', defaultsDir: own });
  const map = {
    dimensions: taxonomy.domains.flatMap(({ dimensions }) => dimensions.map(({ name }) => name)),
    categories: taxonomy.categories.map(({ name }) => name),
  };
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'articles'), { recursive: true });
  for (const { path, text } of makeCorpus({ articles, seed, map })) writeFileSync(join(dir, path), text);
}
