import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KEPT_DIR, keptFile, listKeyedPages } from '@/lib/export/page-cache/kept-pages';
import { site } from '@/lib/site/site';
import { forEachLimited } from '../for-each-limited';
import type { PublishStep } from '../step';

/**
 * Keeps the pages of articles and lists that Next has made, and puts those in that an earlier build has kept.
 *
 * @see docs/decisions/045-kept-pages.md
 */
export const restorePages: PublishStep = {
  name: 'put in the pages that have not changed',
  async run({ dir, knowledgeBase, progress }) {
    await mkdir(KEPT_DIR, { recursive: true });
    const pages = listKeyedPages(knowledgeBase);
    const keepOrRestore = async ({ path, key }: (typeof pages)[number]) => {
      const page = join(dir, path);
      if (existsSync(`${page}.html`)) return keepPage(page, key);
      await checkFiles(dir, key);
      await mkdir(dirname(page), { recursive: true });
      await copyFile(keptFile(key), `${page}.html`);
      progress.tick();
    };
    try {
      await forEachLimited(pages, keepOrRestore);
    } catch (error) {
      await rm(KEPT_DIR, { recursive: true });
      throw error;
    }
    await forgetOthers(new Set(pages.map(({ key }) => key)));
  },
};

async function keepPage(page: string, key: string): Promise<void> {
  const draft = `${keptFile(key)}.${process.pid}`;
  await copyFile(`${page}.html`, draft);
  await rename(draft, keptFile(key));
}

/** Equal code gives scripts of equal names. Should it ever not, nothing that was kept is to be trusted. */
async function checkFiles(dir: string, key: string): Promise<void> {
  const html = await readFile(keptFile(key), 'utf8');
  const names = html.matchAll(/(?:src|href)="([^"]*\/_next\/static\/[^"]+)"/g);
  const missing = [...names].find(([, name]) => !existsSync(join(dir, name!.slice(site.basePath.length))));
  if (!missing) return;
  throw new Error(`pages were kept that ask for ${missing[1]}, which is no more. They are gone now: build again.`);
}

async function forgetOthers(keys: ReadonlySet<string>): Promise<void> {
  const files = await readdir(KEPT_DIR);
  await Promise.all(files.filter((file) => !keys.has(file.split('.')[0]!)).map((file) => rm(join(KEPT_DIR, file))));
}
