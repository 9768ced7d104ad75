import { deserialize, serialize } from 'node:v8';
import { sha256 } from '@/lib/cache/sha256';
import type { DiskCache } from '@/lib/cache/create-disk-cache';
import { hashSources } from '@/lib/cache/hash-sources';
import type { MarkdownDocument, MarkdownSource } from '@/lib/content/compile/read-markdown';
import { site } from '@/lib/site/site';

export type ReadDocument = (source: MarkdownSource) => MarkdownDocument;

/** Parsed trees are large: 2 GB of 10,000 articles. Beyond so many, a text is parsed again when it is rendered. */
const MAX_TREES = 2000;

/** Reads a document again only when its text or its place has changed since the last time. */
export function memoizeDocuments(read: ReadDocument): ReadDocument {
  const known = new Map<string, { readonly key: string; readonly document: MarkdownDocument }>();
  const bySource = new WeakMap<MarkdownSource, MarkdownDocument>();

  function find(source: MarkdownSource): MarkdownDocument {
    const key = createDocumentKey(source);
    const last = known.get(source.path);
    if (last?.key === key) return last.document;
    const hasRoom = last !== undefined || known.size < MAX_TREES;
    const document = hasRoom ? read(source) : withoutTrees(read(source));
    known.set(source.path, { key, document });
    return document;
  }

  return (source) => {
    const document = bySource.get(source) ?? find(source);
    bySource.set(source, document);
    return document;
  };
}

function withoutTrees(document: MarkdownDocument): MarkdownDocument {
  return { ...document, answerTree: undefined, bodyTree: undefined };
}

export const DOCUMENT_CACHE = '.cache/documents';

/** The code that reads and renders a document. */
const SOURCES = [
  'lib/content/compile',
  'lib/content/check',
  'lib/text',
  'lib/site/words',
  'components/mdx',
  'package-lock.json',
];

let codeHash: string | undefined;

/** Identifies the code that reads and renders documents, and what it takes from the site. */
export function getCompileHash(): string {
  return (codeHash ??= `${hashSources(SOURCES)} ${site.language}`);
}

/** Reads a document again only when its text, its name or the code has changed since any earlier build. */
export function cacheDocuments(read: ReadDocument, cache: DiskCache): ReadDocument {
  return (source) => {
    const name = sha256([getCompileHash(), createDocumentKey(source)]);
    const cached = cache.read(name);
    if (cached) return deserialize(cached) as MarkdownDocument;
    const document = read(source);
    cache.write(name, serialize(withoutTrees(document)));
    return document;
  };
}

/** All of a source that a document depends on. */
export function createDocumentKey(source: MarkdownSource): string {
  const { path, format, title, isWhole, isAlone, language, body, bodyLine } = source;
  return JSON.stringify([path, format, title, isWhole, isAlone, language, body, bodyLine]);
}
