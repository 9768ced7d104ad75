import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCollection } from '@/lib/content/read/load-collection';
import { PICTURES } from './make-article';
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
  mkdirSync(join(dir, 'images'));
  for (const [index, path] of PICTURES.entries()) writeFileSync(join(dir, path), drawPicture(index));
  for (const { path, text } of makeCorpus({ articles, seed, map })) writeFileSync(join(dir, path), text);
}

function drawPicture(index: number): string {
  const bars = Array.from({ length: 12 }, (_, bar) => {
    const height = 40 + ((index * 7 + bar * 13) % 30) * 10;
    return `<rect x="${20 + bar * 64}" y="${430 - height}" width="48" height="${height}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450" viewBox="0 0 800 450">${bars.join('')}</svg>\n`;
}
