import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { DiskCache } from '@/lib/cache/create-disk-cache';
import { hashSources } from '@/lib/cache/hash-sources';
import type { MarkdownDocument, MarkdownSource } from '@/lib/content/compile/read-markdown';

export type ReadDocument = (source: MarkdownSource) => MarkdownDocument;

/** Reads a document again only when its text or its place has changed since the last time. */
export function rememberDocuments(read: ReadDocument): ReadDocument {
  const remembered = new Map<string, { readonly source: MarkdownSource; readonly document: MarkdownDocument }>();
  return (source) => {
    const known = remembered.get(source.path);
    if (known?.source.body === source.body && known.source.bodyLine === source.bodyLine) return known.document;
    const document = read(source);
    remembered.set(source.path, { source, document });
    return document;
  };
}

export const DOCUMENT_CACHE = '.cache/documents';

/** The code that reads a document. */
const SOURCES = ['lib/content/compile', 'lib/content/check', 'lib/text', 'package-lock.json'];

/** Reads a document again only when its text, its name or the code has changed since any earlier build. */
export function keepDocuments(read: ReadDocument, cache: DiskCache): ReadDocument {
  const code = hashSources(SOURCES);
  return (source) => {
    const { path, format, body, bodyLine } = source;
    const name = createHash('sha256')
      .update(JSON.stringify([code, path, format, body, bodyLine]))
      .digest('hex');
    const kept = cache.read(name);
    if (kept) return deserialize(kept) as MarkdownDocument;
    const document = read(source);
    cache.keep(name, serialize(document));
    return document;
  };
}
