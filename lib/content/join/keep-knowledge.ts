import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { createAssetFiles } from '@/lib/content/read/asset-files';
import type { Collection } from '@/lib/content/read/load-collection';
import type { Knowledge } from './build-knowledge';
import { createKnowledgeBase, type KnowledgeBase } from './create-knowledge-base';

interface Kept {
  readonly knowledge: Knowledge;
  readonly dir: string;
  readonly assets: ReadonlySet<string>;
}

/** Writes down what was read, for the other processes of one build: reading thousands of articles takes its time. */
export function keepKnowledge(file: string, knowledge: Knowledge, { dir, assets }: Collection): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, serialize({ knowledge, dir, assets } satisfies Kept));
}

/** Opens what `keepKnowledge` wrote. */
export function readKeptKnowledge(file: string): KnowledgeBase {
  const { knowledge, dir, assets } = deserialize(readFileSync(file)) as Kept;
  return createKnowledgeBase(knowledge, createAssetFiles(dir, assets));
}
