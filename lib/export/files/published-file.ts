import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';

/** A file of the site that is not a page: a feed, a sitemap, an article's Markdown, an image. */
export interface PublishedFile {
  /** Where it lies below the site's root, as its URL says: `feed.xml`, `articles/what-is-trust.md`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes files from the knowledge base, one after the other, so that ten thousand never lie in memory together.
 *
 * Equal content must give equal bytes: no clock, no random order. What is slow to make is kept in `.cache/`.
 */
export type FileGenerator = (knowledgeBase: KnowledgeBase) => Iterable<PublishedFile> | AsyncIterable<PublishedFile>;
