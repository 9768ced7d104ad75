import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCollection } from '@/lib/content/read/load-collection';
import { type CorpusFile, type CorpusMap, makeArticle, MAX_ARTICLES, PICTURES } from './make-article';

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

interface CorpusOptions {
  readonly articles: number;
  /** Another seed gives other texts. */
  readonly seed?: number;
  readonly map: CorpusMap;
}

/**
 * Makes a collection of articles in the project's format, for measuring: links between them, tags of which few are
 * common and many are rare and spelled in several ways, a vocabulary that grows with the collection, and what real folders
 * have: links that lead nowhere or half name their target, near duplicates, long texts, pictures.
 *
 * @throws {RangeError} on more articles than there are questions.
 */
export function* makeCorpus({ articles, seed = 1, map }: CorpusOptions): Generator<CorpusFile> {
  if (articles > MAX_ARTICLES) throw new RangeError(`A corpus has at most ${MAX_ARTICLES} articles.`);
  for (let index = 0; index < articles; index += 1) yield makeArticle(seed, index, articles, map);
}
