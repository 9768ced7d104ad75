import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { sha256 } from '@/lib/cache/sha256';
import type { CachedPage } from '@/lib/export/page-cache/page-cache';
import { getCodeKey } from '@/lib/export/page-cache/get-code-key';
import { buildSiteStyles } from '@/lib/site/site-styles';
import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { forEachLimited } from '../for-each-limited';
import { scanHtml } from '../html/scan-html';
import { minifyStyles } from '../bundle/bundle-script';
import { cacheByCode } from '../bundle/cache-by-code';
import { bundlePageCode, ISLAND_DIR, type PageCode } from '../islands/bundle-page-code';
import { createSiteReferences, noteReferences, ownString } from '../links/site-references';
import { listExportFiles, getPagePath } from '../list-pages';
import type { PublishContext, PublishStep } from '../step';
import { addPolicy } from './add-policy';
import { postProcessPage, type PageParts } from './post-process-page';
import { listUsed, pickStyles, rebaseStyles } from './page-styles';

/** Where builds keep pages as they are published, and what those refer to. */
export const FINISHED_CACHE = '.cache/finished';

/** What the site has to know of a page that is published: what it refers to, and the hashes of what is inline in it. */
interface FinishedPage extends Omit<ReturnType<typeof addPolicy>, 'html'> {
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
}

export const postProcessPages: PublishStep = {
  name: 'post-process pages',
  run: (context) => postProcessExport(context),
};

/**
 * Finishes every page of the export, and writes the code of the islands. What a page is made of decides what it becomes.
 *
 * @param cacheDir where finished pages are kept; what is there and not of these pages is deleted.
 */
export async function postProcessExport(
  { dir, cachedPages, inlineHashes, references, progress }: PublishContext,
  cacheDir: string = FINISHED_CACHE,
): Promise<void> {
  const files = listExportFiles(dir);
  // Next writes the 404 page twice.
  const pages = files.filter((file) => file.endsWith('.html') && file !== '_not-found.html');
  const parts: PageParts = { styles: await loadStyles(dir, files), ...(await writeScripts(dir)) };
  const { keys: pageKeys, kinds } = await readPages(dir, pages, cachedPages, parts);
  const styles = new Set([
    ...parts.styles.values(),
    ...kinds.flatMap((kind) => [...kind.styles.values()]),
    buildSiteStyles(),
  ]);
  // A reading pack takes articles out of their pages.
  const borrowedBy = (path: string) => (path === 'reading-pack.html' ? [...kinds[0]!.styles.values()] : []);
  const keys = new Map([parts, ...kinds].map((kind) => [kind, keyOf(kind, styles)]));
  const cache = createDiskCache(cacheDir, Date.now());
  const names = new Set<string>();
  progress.expect(pages.length);
  await forEachLimited(pages, async (path) => {
    const kind = kinds[findKind(path)] ?? parts;
    const borrowed = borrowedBy(path);
    const name = sha256(JSON.stringify([keys.get(kind), path, borrowed, pageKeys.get(path)]));
    names.add(`${name}.html`).add(`${name}.json`);
    const cached = cache.find(`${name}.html`) && cache.read(`${name}.json`)?.toString();
    const page = cached ? (JSON.parse(cached) as FinishedPage) : await finish(path, name, kind, borrowed);
    note(hrefTo(getPagePath(path)), page);
    // The page that is there may be the one in the cache of pages: it is taken away, and not written over.
    await rm(join(dir, path));
    await copyFile(cache.find(`${name}.html`)!, join(dir, path));
    progress.tick();
  });
  // They are as large as the site: those of other code are not kept.
  const unused = (await readdir(cacheDir)).filter((name) => !names.has(name));
  await forEachLimited(unused, (name) => rm(join(cacheDir, name), { force: true }));

  async function finish(
    path: string,
    name: string,
    kind: PageParts,
    borrowed: readonly string[],
  ): Promise<FinishedPage> {
    try {
      const html = postProcessPage(await readFile(join(dir, path), 'utf8'), kind);
      const noted = createSiteReferences();
      noteReferences(noted, hrefTo(getPagePath(path)), scanHtml(html), site.origin);
      const { html: published, ...inline } = addPolicy(html, styles, borrowed);
      cache.write(`${name}.html`, published);
      const page: FinishedPage = {
        ...inline,
        ids: [...noted.ids.values()].flatMap((ids) => [...ids]),
        addresses: [...noted.addresses.keys()],
      };
      // The last of the two: where it is, the page is whole.
      cache.write(`${name}.json`, JSON.stringify(page));
      return page;
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    }
  }

  function note(page: string, { ids, addresses, hashes }: FinishedPage): void {
    references.ids.set(page, new Set(ids.map(ownString)));
    for (const address of addresses) {
      if (!references.addresses.has(address)) references.addresses.set(ownString(address), page);
    }
    hashes.scripts.forEach((hash) => inlineHashes.scripts.add(hash));
    hashes.styles.forEach((hash) => inlineHashes.styles.add(hash));
  }
}

/** All but its own HTML that a page is finished with. */
function keyOf({ styles, islands, reader, allStyles }: PageParts, allowed: ReadonlySet<string>): string {
  const listCode = ({ source, integrity }: PageCode) => [source, ...integrity];
  const code = [...islands].map(([name, island]) => [name, listCode(island)]);
  return sha256(JSON.stringify([getCodeKey(), [...styles], code, listCode(reader), allStyles, [...allowed]]));
}

/** Every stylesheet of the export by its address, as it can be in a page. */
async function loadStyles(dir: string, files: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of files.filter((file) => file.endsWith('.css'))) {
    const text = await readFile(join(dir, path), 'utf8');
    texts.set(hrefTo(`/${path}`), minifyStyles(rebaseStyles(text, hrefTo(`/${dirname(path)}/`))));
  }
  return texts;
}

/** Pages that most visitors only read, by kind: articles, and all that are not tools. */
const READ = [/^articles\/[^/]+\.html$/, /^(?!(?:offline|reading-pack|results|saved|search)\.html$)/];

function findKind(path: string): number {
  return READ.findIndex((kind) => kind.test(path));
}

/** What the scripts of a page add to it before any island has run (`components/page-script`). */
const DRAWN_BY_SCRIPTS = ['a', 'button', 'div', 'li', 'ol', 'p', 'span', 'strong'];
/** What any edit may be the first to use: the styles of all articles would change with it, and every page with them. */
const TEXT = ['blockquote', 'code', 'del', 'em', 'h4', 'hr', 'kbd', 'sub', 'sup'];

/** What identifies every page as it is, and each kind of page with the styles of that kind alone, the same in all its pages. */
async function readPages(
  dir: string,
  pages: readonly string[],
  cachedPages: ReadonlyMap<string, CachedPage>,
  parts: PageParts,
) {
  const keys = new Map<string, string>();
  const used = READ.map(() => new Set([...DRAWN_BY_SCRIPTS, ...TEXT]));
  await forEachLimited(pages, async (path) => {
    const page = cachedPages.get(path) ?? (await readPage(join(dir, path)));
    keys.set(path, page.key);
    for (const names of used.filter((_, kind) => READ[kind]!.test(path))) page.used.forEach((name) => names.add(name));
  });
  const all = [...parts.styles.values()].join('');
  const file = `/${ISLAND_DIR}/all-${sha256(all).slice(0, 8)}.css`;
  await writeFile(join(dir, file), all);
  const kinds = used.map((names): PageParts => {
    const pick = (text: string) =>
      cacheByCode(`${text} for ${[...names].sort().join(' ')}`, () => pickStyles(text, names));
    const styles = new Map([...parts.styles].map(([path, text]) => [path, pick(text)]));
    return { ...parts, styles, allStyles: hrefTo(file) };
  });
  return { keys, kinds };
}

async function readPage(file: string): Promise<Pick<CachedPage, 'key' | 'used'>> {
  const html = await readFile(file, 'utf8');
  return { key: sha256(html), used: [...new Set(listUsed(html))] };
}

async function writeScripts(dir: string): Promise<Omit<PageParts, 'styles'>> {
  const { files, islands, reader } = await bundlePageCode();
  await mkdir(join(dir, ISLAND_DIR), { recursive: true });
  await Promise.all(files.map(({ path, text }) => writeFile(join(dir, ISLAND_DIR, path), text)));
  return { islands, reader };
}
