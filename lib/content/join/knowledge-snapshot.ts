import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize, setFlagsFromString } from 'node:v8';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { createAssetFiles } from '@/lib/content/read/asset-files';
import { createKnowledgeBase, type KnowledgeBase } from './create-knowledge-base';
import type { RenderedCollection } from './open-collection';
import { openTexts, TEXT_CACHE, type TextNames } from './open-texts';

// By default V8 collects only when the heap has become several times what is in use: 1,056 MB where this takes 545, for
// 3,000 articles and in the same processor time.
setFlagsFromString('--heap-growing-percent=60');

interface Snapshot {
  readonly knowledge: RenderedCollection['knowledge'];
  readonly dir: string;
  readonly assets: ReadonlySet<string>;
  readonly textNames: TextNames;
}

/** Serializes what was read for the other processes of one build: reading thousands of articles takes its time. */
export function writeSnapshot(file: string, { knowledge, collection, textNames }: RenderedCollection): void {
  const { dir, assets } = collection;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize({ knowledge, dir, assets, textNames } satisfies Snapshot));
}

/** Opens what `writeSnapshot` wrote; the texts are read as they are asked for. */
export function readSnapshot(file: string): KnowledgeBase {
  const { knowledge, dir, assets, textNames } = deserialize(readFileSync(file)) as Snapshot;
  const cache = createDiskCache(TEXT_CACHE, Date.now());
  return createKnowledgeBase(knowledge, createAssetFiles(dir, assets), openTexts(textNames, cache));
}
