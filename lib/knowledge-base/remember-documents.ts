import type { MarkdownDocument, MarkdownSource } from '@/lib/markdown/read-markdown';

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
