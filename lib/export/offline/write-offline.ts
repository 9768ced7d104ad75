import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@/lib/cache/sha256';
import { bundleScript } from '@/lib/export/bundle/bundle-script';
import { dropSpareForms, HASH_LENGTH, type OfflineIndex } from '@/lib/library/offline/release';
import { hrefTo, machinePaths, paths } from '@/lib/site/paths';
import { getPagePath, listExportFiles } from '../list-pages';
import type { PublishContext, PublishStep } from '../step';

type Entry = readonly [path: string, hash: string, bytes: number];

const PAGE = /^(?!404\.).*\.html$/;
/** What pages fetch while somebody reads and searches. */
const FETCHED =
  /^(?:_next\/static\/.*|search-index\/.*|media\/.*|articles\/[^/]+\.md|templates\/[^/]+\.(?:md|csv)|library-manifest\.json|manifest\.webmanifest|drawings\.svg|icon[\w-]*\.(?:png|svg)|favicon\.ico|apple-touch-icon\.png)$/;
/** What only machines read. */
const FOR_MACHINES = /^(?:\.well-known|cards|api)\//;

/**
 * Whether a file of the export is one that a reader without a connection needs.
 *
 * @example
 * isKeepable('articles/what-is-trust.html'); // => true
 * isKeepable('cards/home.png'); // => false
 */
export function isKeepable(file: string): boolean {
  return !FOR_MACHINES.test(file) && (PAGE.test(file) || FETCHED.test(file)) && !/\.(?:br|gz|map)$/.test(file);
}

/** Scripts and fonts, wherever a page names them. */
const ASSET = /\/?(?:_next\/)?static\/[\w./~-]+\.(?:js|woff2)/g;

/**
 * Writes the service worker, and the lists by which pages keep files on a device. It comes last, because it describes all
 * that lies there.
 *
 * @see docs/decisions/037-offline.md
 */
async function run({ dir }: PublishContext): Promise<void> {
  const entries: Entry[] = [];
  for (const file of listExportFiles(dir).filter(isKeepable)) {
    const content = await readFile(join(dir, file));
    const name = sha256(content, 'base64url').slice(0, HASH_LENGTH);
    entries.push([hrefTo(encodeURI(getPagePath(file))), name, content.byteLength]);
  }
  const list = JSON.stringify(entries);
  const version = sha256(list).slice(0, 12);
  const listPath = `/offline-${version}.json`;
  const all = new Set(dropSpareForms(entries.map(([path]) => path)));
  const kept = entries.filter(([path]) => all.has(path));
  const index: OfflineIndex = {
    version,
    count: kept.length,
    bytes: kept.reduce((sum, [, , bytes]) => sum + bytes, 0),
    list: hrefTo(listPath),
    core: await listCore(dir, new Set(entries.map(([path]) => path))),
  };
  await writeFile(join(dir, listPath), list);
  await writeFile(join(dir, machinePaths.offlineIndex), JSON.stringify(index));
  await writeFile(join(dir, machinePaths.worker), bundleScript('lib/library/offline/worker.ts'));
}

/** The pages that must open without a connection, and what they fetch. */
async function listCore(dir: string, known: ReadonlySet<string>): Promise<string[]> {
  const core = new Set<string>([hrefTo(machinePaths.articleManifest), hrefTo(machinePaths.manifest)]);
  for (const page of [paths.offline, paths.saved, paths.home]) {
    core.add(hrefTo(page));
    for (const [name] of (
      await readFile(join(dir, page === paths.home ? 'index.html' : `${page}.html`), 'utf8')
    ).matchAll(ASSET))
      core.add(hrefTo(`/_next/${name.replace(/^\/?(_next\/)?/, '')}`));
  }
  return [...core].filter((path) => known.has(path)).sort();
}

export const writeOffline: PublishStep = { name: 'write what offline reading needs', run };
