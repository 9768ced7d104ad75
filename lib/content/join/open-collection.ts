import { resolve } from 'node:path';
import { createDiskCache, type DiskCache } from '@/lib/cache/create-disk-cache';
import { PICTURE_CACHE } from '@/lib/content/compile/pictures';
import { readMarkdown, type MarkdownSource } from '@/lib/content/compile/read-markdown';
import { loadCollection, type Collection, type FileMemory } from '@/lib/content/read/load-collection';
import { site } from '@/lib/site/site';
import { getToday } from './get-today';
import { buildKnowledge, type JoinOptions, type Knowledge } from './build-knowledge';
import { cacheDocuments, memoizeDocuments, type ReadDocument } from './cache-documents';
import { createKnowledgeBase, type KnowledgeBase } from './create-knowledge-base';
import { createJoinMemory } from './join-memory';
import { blankPath, getFilePath, openTexts, TEXT_CACHE, type GetTexts, type TextNames } from './open-texts';
import { readPictures } from './check-pictures';
import { renderTexts } from './render-texts';

/** The project's own collection. */
const DEFAULT_DIR = resolve('content');
/** The folder whose data files serve for collections that bring none. */
const DEFAULTS_DIR = resolve(process.env.DEFAULTS_DIR || DEFAULT_DIR);

interface OpenedCollection {
  readonly collection: Collection;
  readonly knowledge: Knowledge;
  readonly knowledgeBase: KnowledgeBase;
  /** What the Markdown of a source says; each is read once. */
  readonly readDocument: ReadDocument;
}

// While developing, what has not changed since the last save need not be read again.
const memory: FileMemory = new Map();
const joinMemory = createJoinMemory();
const readers = new WeakMap<DiskCache, ReadDocument>();
const readOnce = memoizeDocuments((source) => readMarkdown({ language: site.language, ...source }));

/**
 * Reads a folder and joins it up, whatever is wrong with it. No text is rendered; see `renderCollection`.
 *
 * @param cache what earlier builds have read, for those that pass over thousands of articles.
 * @param options `relatedTo` an empty path for those that do not ask which articles are related.
 */
export function openCollection(
  dir = process.env.CONTENT_DIR || DEFAULT_DIR,
  cache?: DiskCache,
  options: Pick<JoinOptions, 'relatedTo'> = {},
): OpenedCollection {
  const getTexts = () => {
    throw new Error('The texts of this collection are not rendered: open it with renderCollection.');
  };
  return open(dir, cache, getTexts, options);
}

function open(
  dir: string,
  cache: DiskCache | undefined,
  getTexts: GetTexts,
  { drawn, ...options }: Pick<JoinOptions, 'relations' | 'relatedTo'> & { readonly drawn?: string } = {},
): OpenedCollection {
  const read = cache ? getReader(cache) : readOnce;
  // A text that somebody is writing is another one with each key; it is not for the disk.
  const readDocument: ReadDocument = (source) => (getFilePath(source.path) === drawn ? readOnce(source) : read(source));
  const today = getToday();
  const collection = loadCollection(resolve(dir), { today, defaultsDir: DEFAULTS_DIR, memory });
  const knowledge = buildKnowledge(collection, readDocument, { ...options, memory: joinMemory });
  const knowledgeBase = createKnowledgeBase(knowledge, collection, getTexts);
  return { collection, knowledge, knowledgeBase, readDocument };
}

/** What is read to join the files is needed again to look at their pictures, to render them, and after the next edit. */
function getReader(cache: DiskCache): ReadDocument {
  const reader = readers.get(cache) ?? memoizeDocuments(cacheDocuments(readOnce, cache));
  readers.set(cache, reader);
  return reader;
}

export interface RenderedCollection extends OpenedCollection {
  readonly textNames: TextNames;
}

/** Reads a folder, joins it up and renders all its texts, each only where something in it has changed. */
export async function renderCollection(
  dir = process.env.CONTENT_DIR || DEFAULT_DIR,
  documents?: DiskCache,
): Promise<RenderedCollection> {
  const opened = open(dir, documents, NO_TEXTS);
  return render(opened, listSources(opened.collection, opened.knowledge), createDiskCache(TEXT_CACHE, Date.now()));
}

async function render(
  opened: OpenedCollection,
  sources: readonly MarkdownSource[],
  cache: DiskCache,
): Promise<RenderedCollection> {
  const { collection, readDocument } = opened;
  const knowledge = await addPictures(opened, sources);
  const unrendered = createKnowledgeBase(knowledge, collection, NO_TEXTS);
  const textNames = await renderTexts(unrendered, sources, readDocument, cache);
  const knowledgeBase = createKnowledgeBase(knowledge, collection, openTexts(textNames, cache));
  return { ...opened, knowledge, textNames, knowledgeBase };
}

const NO_TEXTS: GetTexts = () => ({ body: { html: '', plainHtml: '', markdown: '' } });

/** Looks at the pictures that the texts of a collection show; what is wrong with them is among the findings. */
export async function addPictures(
  { collection, knowledge, readDocument }: OpenedCollection,
  sources: readonly MarkdownSource[] = listSources(collection, knowledge),
): Promise<Knowledge> {
  const texts = sources.map((source) => ({ path: getFilePath(source.path), images: readDocument(source).images }));
  const { pictures, findings } = await readPictures(texts, collection, createDiskCache(PICTURE_CACHE, Date.now()));
  return { ...knowledge, pictures, findings: [...knowledge.findings, ...findings] };
}

/**
 * Reads a folder, joins it up and renders the text of one file, for a preview of its page: nothing is left on the disk,
 * and the other texts are empty.
 *
 * @param documents what was read of the other files before.
 * @param relations of a moment ago, if the last ones will do; without them, those of this file are found.
 */
export async function renderFile(
  dir: string,
  path: string,
  documents: DiskCache,
  relations?: Knowledge['relations'],
): Promise<OpenedCollection> {
  const opened = open(dir, documents, NO_TEXTS, {
    drawn: path,
    ...(relations ? { relations } : { relatedTo: path }),
  });
  const texts = new Map<string, Buffer>();
  const cache: DiskCache = {
    find: (name) => (texts.has(name) ? name : undefined),
    read: (name) => texts.get(name),
    write: (name, content) => (texts.set(name, Buffer.from(content)), name),
  };
  const sources = listSources(opened.collection, opened.knowledge);
  return render(
    opened,
    sources.filter((source) => getFilePath(source.path) === path),
    cache,
  );
}

/** Every text of a collection that is rendered. */
export function listSources({ articles, overviews }: Collection, { templates }: Knowledge): MarkdownSource[] {
  const ownPaths = new Set(templates.map(({ path }) => path));
  return [
    ...articles,
    ...overviews
      .filter(({ path }) => !ownPaths.has(path))
      .map((file) => ({ ...file, isWhole: true, isAlone: file.kind === 'page' })),
    ...templates.flatMap(({ path, format, title, body, blank }) => [
      { path, format, title, isWhole: true, body, bodyLine: 1 },
      { path: blankPath(path), format, isWhole: true, body: blank, bodyLine: 1 },
    ]),
  ];
}
