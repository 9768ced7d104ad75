import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '@/lib/cache/sha256';
import { buildSiteStyles } from '@/lib/site/site-styles';
import { hrefTo } from '@/lib/site/paths';
import { site } from '@/lib/site/site';
import { forEachLimited } from '../for-each-limited';
import { scanHtml } from '../html/scan-html';
import { type BundledModule, minifyStyles } from '../bundle/bundle-script';
import { bundleIslands, bundleReader } from '../islands/bundle-islands';
import { noteReferences } from '../links/site-references';
import { listExportFiles, getPagePath } from '../list-pages';
import type { PublishStep } from '../step';
import { addPolicy } from './add-policy';
import { postProcessPage, type PageCode, type PageParts } from './post-process-page';
import { listUsed, pickStyles } from './pick-styles';
import { rebaseStyles } from './rebase-styles';

/** Where hosts are told that a file never changes. */
const ISLAND_DIR = '_next/static/islands';

/** Finishes every page of the export, and writes the code of the islands. */
export const postProcessPages: PublishStep = {
  name: 'post-process pages',
  async run({ dir, inlineHashes, references, progress }) {
    const files = listExportFiles(dir);
    // Next writes the 404 page twice.
    const pages = files.filter((file) => file.endsWith('.html') && file !== '_not-found.html');
    const parts: PageParts = { styles: await loadStyles(dir, files), ...(await writeScripts(dir)) };
    const kinds = await Promise.all(
      READ.map((kind) =>
        pickStylesFor(
          dir,
          pages.filter((path) => kind.test(path)),
          parts,
        ),
      ),
    );
    const partsOf = (path: string) => kinds[READ.findIndex((kind) => kind.test(path))] ?? parts;
    const styles = new Set([
      ...parts.styles.values(),
      ...kinds.flatMap((kind) => [...kind.styles.values()]),
      buildSiteStyles(),
    ]);
    progress.expect(pages.length);
    await forEachLimited(pages, async (path) => {
      try {
        const html = postProcessPage(await readFile(join(dir, path), 'utf8'), partsOf(path));
        noteReferences(references, hrefTo(getPagePath(path)), scanHtml(html), site.origin);
        // A reading pack takes articles out of their pages.
        const borrowed = path === 'reading-pack.html' ? [...kinds[0]!.styles.values()] : [];
        await writeFile(join(dir, path), addPolicy(html, styles, inlineHashes, borrowed));
      } catch (error) {
        throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
      }
      progress.tick();
    });
  },
};

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

/** What the scripts of a page add to it before any island has run (`components/page-script`). */
const DRAWN_BY_SCRIPTS = ['a', 'button', 'div', 'li', 'ol', 'p', 'span', 'strong'];

/** A kind of page with the styles of that kind alone, the same in each of its pages. */
async function pickStylesFor(dir: string, pages: readonly string[], parts: PageParts): Promise<PageParts> {
  const used = new Set(DRAWN_BY_SCRIPTS);
  await forEachLimited(pages, async (path) => {
    for (const name of listUsed(await readFile(join(dir, path), 'utf8'))) used.add(name);
  });
  const all = [...parts.styles.values()].join('');
  const file = `/${ISLAND_DIR}/all-${sha256(all).slice(0, 8)}.css`;
  await writeFile(join(dir, file), all);
  const styles = new Map([...parts.styles].map(([path, text]) => [path, pickStyles(text, used)]));
  return { ...parts, styles, allStyles: hrefTo(file) };
}

async function writeScripts(dir: string): Promise<Omit<PageParts, 'styles'>> {
  const { files, islands } = await bundleIslands();
  const scripts = await bundleReader();
  const reader = scripts.find(({ entry }) => entry === 'reader')!;
  const addressOf = (path: string) => hrefTo(`/${ISLAND_DIR}/${path}`);
  await mkdir(join(dir, ISLAND_DIR), { recursive: true });
  await Promise.all([...files, ...scripts].map(({ path, text }) => writeFile(join(dir, ISLAND_DIR, path), text)));
  const hashes = new Map([...files, ...scripts].map(({ path, text }) => [path, hashIntegrity(text)]));
  const toCode = ({ path, imports, reaches }: BundledModule): PageCode => ({
    source: [path, ...imports].map(addressOf).join(' '),
    integrity: new Map([path, ...reaches].map((file) => [addressOf(file), hashes.get(file)!])),
  });
  return { islands: new Map([...islands].map(([name, file]) => [name, toCode(file)])), reader: toCode(reader) };
}

/** @see https://www.w3.org/TR/SRI/#hash-expressions */
function hashIntegrity(text: string): string {
  return `sha256-${sha256(text, 'base64')}`;
}
