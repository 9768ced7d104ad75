import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CachedPage, listKeyedPages, openPageCache } from '@/lib/export/page-cache/page-cache';
import { site } from '@/lib/site/site';
import { forEachLimited } from '../for-each-limited';
import type { PublishContext, PublishStep } from '../step';
import { listUsed } from './page-styles';
import { FINISHED_CACHE } from './post-process-pages';

/** Caches the pages of articles and lists that Next has made, and restores the others from the cache. */
export const restorePages: PublishStep = {
  name: 'restore unchanged pages',
  run: (context) => restoreFrom(context),
};

/** @see docs/decisions/045-page-cache.md */
export async function restoreFrom(
  { dir, knowledgeBase, cachedPages, progress }: PublishContext,
  cache = openPageCache(),
  finishedDir = FINISHED_CACHE,
): Promise<void> {
  const pages = listKeyedPages(knowledgeBase);
  try {
    await forEachLimited(pages, async ({ path, key }) => {
      const file = `${path.slice(1)}.html`;
      const page = await (existsSync(join(dir, file)) ? cachePage(file, key) : restorePage(file, key));
      cachedPages.set(file, page);
    });
  } catch (error) {
    cache.clear();
    // What was made of its pages goes by the same keys.
    await rm(finishedDir, { recursive: true, force: true });
    throw error;
  }
  cache.deleteOthers(new Set(pages.map(({ key }) => key)));

  async function cachePage(file: string, key: string): Promise<CachedPage> {
    const html = await readFile(join(dir, file), 'utf8');
    const page = { key, used: [...new Set(listUsed(html))], files: listFiles(html) };
    cache.write(page, html);
    return page;
  }

  async function restorePage(file: string, key: string): Promise<CachedPage> {
    const page = cache.read(key);
    // Equal code gives scripts of equal names. Should it ever not, the cache is not to be trusted.
    const missing = page.files.find((address) => !existsSync(join(dir, address.slice(site.basePath.length))));
    if (missing !== undefined) {
      throw new Error(
        `the page cache asked for ${missing}, which no longer exists. The cache has been emptied: build again.`,
      );
    }
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await link(cache.locate(key), join(dir, file)).catch(() => copyFile(cache.locate(key), join(dir, file)));
    progress.tick();
    return page;
  }
}

function listFiles(html: string): string[] {
  const addresses = html.matchAll(/(?:src|href)="([^"]*\/_next\/static\/[^"]+)"/g);
  return [...new Set([...addresses].map(([, address]) => address!))];
}
