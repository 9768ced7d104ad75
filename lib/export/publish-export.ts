import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pruneDiskCache } from '@/lib/cache/create-disk-cache';
import { PAGE_CACHE } from '@/lib/export/page-cache/page-cache';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { PICTURE_CACHE } from '@/lib/content/compile/pictures';
import { TEXT_CACHE } from '@/lib/content/join/open-texts';
import { DOCUMENT_CACHE } from '@/lib/content/join/cache-documents';
import { CODE_CACHE } from './bundle/cache-by-code';
import { checkXml } from './check-xml';
import { copyMedia } from './copy-media';
import { copyPublic, setPublicAside } from './copy-public';
import { CARD_CACHE } from './files/make-cards';
import { COUNT_CACHE, FILE_GENERATORS } from './files/file-generators';
import { createFileWriter } from './files/write-files';
import { COMPRESSED_CACHE, compressFiles } from './hosting/compress-files';
import { writeHostFiles } from './hosting/write-host-files';
import { checkReferences, createSiteReferences } from './links/site-references';
import { writeOffline } from './offline/write-offline';
import { FINISHED_CACHE, postProcessPages } from './pages/post-process-pages';
import { restorePages } from './pages/restore-pages';
import { createProgress } from './progress';
import { checkAddresses, writeRedirectPages } from './redirects';
import { dropUnusedFiles, removePlaceholders, removeUnusedPages } from './remove-unused';
import type { PublishContext, PublishStep } from './step';
import { swapFolders } from './swap-folders';
import { writeBuild } from './write-build';
import { writePublication } from './write-publication';
import { writeSitemap } from './write-sitemap';

export interface FinishedExport {
  readonly projectDir: string;
  /** Where Next has put its export, relative to the project. */
  readonly exportDir: string;
  /** What its pages were drawn from. */
  readonly knowledgeBase: KnowledgeBase;
}

/** Everything that happens to an export, in its order. */
const STEPS: readonly PublishStep[] = [
  setPublicAside,
  removePlaceholders,
  restorePages,
  removeUnusedPages,
  postProcessPages,
  dropUnusedFiles,
  copyMedia,
  createFileWriter(FILE_GENERATORS),
  writeSitemap,
  writeRedirectPages,
  checkXml,
  copyPublic,
  writeOffline,
  writeBuild,
  checkAddresses,
  checkReferences,
  writeHostFiles,
  writePublication,
  compressFiles,
];

/** What builds keep for each other by the content that it was made from. */
const CACHES = [
  DOCUMENT_CACHE,
  TEXT_CACHE,
  PICTURE_CACHE,
  CARD_CACHE,
  COMPRESSED_CACHE,
  CODE_CACHE,
  FINISHED_CACHE,
  COUNT_CACHE,
];

/** All that one build keeps for the next; without it, a build begins from nothing. */
export const CACHE_DIRS = [...CACHES, PAGE_CACHE, '.next', '.cache/export'];

/**
 * Finishes an export and puts it in the place of the last one, with what hosts read next to it: `out/` and `out.hosting/`.
 *
 * Both stay as they are until every step has succeeded.
 */
export async function publishExport(
  { projectDir, exportDir, knowledgeBase }: FinishedExport,
  steps: readonly PublishStep[] = STEPS,
): Promise<void> {
  const dir = resolve(projectDir, exportDir);
  const hostingDir = `${dir}.hosting`;
  rmSync(hostingDir, { recursive: true, force: true });
  console.log('Publishing');
  await runSteps(steps, createContext(dir, hostingDir, knowledgeBase));

  const target = resolve(projectDir, process.env.OUT_DIR || 'out');
  swapFolders([
    { from: dir, to: target },
    { from: hostingDir, to: `${target}.hosting` },
  ]);
  for (const cache of CACHES) pruneDiskCache(cache, Date.now());
}

function createContext(dir: string, hostingDir: string, knowledgeBase: KnowledgeBase): PublishContext {
  return {
    dir,
    hostingDir,
    knowledgeBase,
    cachedPages: new Map(),
    inlineHashes: { scripts: new Set(), styles: new Set() },
    references: createSiteReferences(),
    progress: createProgress({
      write: (text) => process.stdout.write(text),
      isTerminal: process.stdout.isTTY && !process.env.CI,
      now: () => performance.now(),
    }),
  };
}

/** @throws {Error} that names the step which failed. */
export async function runSteps(steps: readonly PublishStep[], context: PublishContext): Promise<void> {
  for (const { name, run } of steps) {
    context.progress.start(name);
    try {
      await run(context);
    } catch (cause) {
      throw new Error(`Build failed (${name}): ${(cause as Error).message}`, { cause });
    }
    context.progress.end();
  }
}
