import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDiskCache, type DiskCache } from '@/lib/cache/create-disk-cache';
import { loadCollection, type Collection, type FileMemory } from '@/lib/content/read/load-collection';
import { readMarkdown } from '@/lib/content/compile/read-markdown';
import { buildKnowledge, type Knowledge } from './build-knowledge';
import { ContentError } from './content-error';
import { createKnowledgeBase, type KnowledgeBase } from './create-knowledge-base';
import { readKeptKnowledge } from './keep-knowledge';
import { DOCUMENT_CACHE, keepDocuments, rememberDocuments } from './remember-documents';

/** The project's own collection. */
const DEFAULT_DIR = resolve('content');
/** The folder whose data files serve for collections that bring none. */
const DEFAULTS_DIR = resolve(process.env.DEFAULTS_DIR || DEFAULT_DIR);

export interface OpenedCollection {
  readonly collection: Collection;
  readonly knowledge: Knowledge;
  readonly knowledgeBase: KnowledgeBase;
}

// While developing, what has not changed since the last save need not be read again.
const memory: FileMemory = new Map();
const readDocument = rememberDocuments(readMarkdown);

/**
 * Reads a folder and joins it up, whatever is wrong with it. For the checks; pages use `getKnowledgeBase`.
 *
 * @param cache what earlier builds have read, for those that pass over thousands of articles.
 */
export function openCollection(dir = process.env.CONTENT_DIR || DEFAULT_DIR, cache?: DiskCache): OpenedCollection {
  const today = new Date().toISOString().slice(0, 10);
  const collection = loadCollection(resolve(dir), { today, defaultsDir: DEFAULTS_DIR, memory });
  const knowledge = buildKnowledge(collection, cache ? keepDocuments(readMarkdown, cache) : readDocument);
  return { collection, knowledge, knowledgeBase: createKnowledgeBase(knowledge, collection) };
}

let opened: { readonly knowledgeBase: KnowledgeBase; readonly revision: string | undefined } | undefined;

/**
 * The knowledge base of the folder that `CONTENT_DIR` names, read once; while developing, again after each change.
 *
 * @throws {ContentError} with the whole report, if there is nothing in the folder that can be published.
 */
export function getKnowledgeBase(): KnowledgeBase {
  const revision = getRevision();
  if (opened && opened.revision === revision) return opened.knowledgeBase;
  // In a build the first process has read and checked everything, for the others too.
  const kept = process.env.KNOWLEDGE_FILE;
  if (kept) return (opened = { knowledgeBase: readKeptKnowledge(kept), revision }).knowledgeBase;
  // While developing, what was read stays in memory.
  const cache = revision === undefined ? createDiskCache(DOCUMENT_CACHE, Date.now()) : undefined;
  const { collection, knowledgeBase } = openCollection(undefined, cache);
  if (knowledgeBase.articles.length === 0) throw new ContentError(knowledgeBase.findings, collection);
  opened = { knowledgeBase, revision };
  return knowledgeBase;
}

/** What `npm run dev` writes anew whenever the content changes; nothing in a build, which reads once. */
function getRevision(): string | undefined {
  const file = process.env.CONTENT_REVISION_FILE;
  return file ? readFileSync(file, 'utf8') : undefined;
}
