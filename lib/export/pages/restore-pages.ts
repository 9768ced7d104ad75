import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PAGE_CACHE, cachedPage, listKeyedPages } from '@/lib/export/page-cache/page-cache';
import { site } from '@/lib/site/site';
import { forEachLimited } from '../for-each-limited';
import type { PublishStep } from '../step';

/**
 * Caches the pages of articles and lists that Next has made, and restores the others from the cache.
 *
 * @see docs/decisions/045-page-cache.md
 */
export const restorePages: PublishStep = {
  name: 'restore unchanged pages',
  async run({ dir, knowledgeBase, progress }) {
    await mkdir(PAGE_CACHE, { recursive: true });
    const pages = listKeyedPages(knowledgeBase);
    const cacheOrRestore = async ({ path, key }: (typeof pages)[number]) => {
      const page = join(dir, path);
      if (existsSync(`${page}.html`)) return cachePage(page, key);
      await checkFiles(dir, key);
      await mkdir(dirname(page), { recursive: true });
      await copyFile(cachedPage(key), `${page}.html`);
      progress.tick();
    };
    try {
      await forEachLimited(pages, cacheOrRestore);
    } catch (error) {
      await rm(PAGE_CACHE, { recursive: true });
      throw error;
    }
    await dropOthers(new Set(pages.map(({ key }) => key)));
  },
};

async function cachePage(page: string, key: string): Promise<void> {
  const draft = `${cachedPage(key)}.${process.pid}`;
  await copyFile(`${page}.html`, draft);
  await rename(draft, cachedPage(key));
}

/** Equal code gives scripts of equal names. Should it ever not, the cache is not to be trusted. */
async function checkFiles(dir: string, key: string): Promise<void> {
  const html = await readFile(cachedPage(key), 'utf8');
  const names = html.matchAll(/(?:src|href)="([^"]*\/_next\/static\/[^"]+)"/g);
  const missing = [...names].find(([, name]) => !existsSync(join(dir, name!.slice(site.basePath.length))));
  if (!missing) return;
  throw new Error(
    `the page cache asked for ${missing[1]}, which no longer exists. The cache has been emptied: build again.`,
  );
}

async function dropOthers(keys: ReadonlySet<string>): Promise<void> {
  const files = await readdir(PAGE_CACHE);
  await Promise.all(files.filter((file) => !keys.has(file.split('.')[0]!)).map((file) => rm(join(PAGE_CACHE, file))));
}
