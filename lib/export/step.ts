import type { CachedPage } from '@/lib/export/page-cache/page-cache';
import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { SiteReferences } from './links/site-references';
import type { Progress } from './progress';

/** What every step of the post-build step is given. */
export interface PublishContext {
  /** The folder of the export that is being finished. */
  readonly dir: string;
  /** The folder for what hosts read and visitors do not: headers, redirects, compressed copies. */
  readonly hostingDir: string;
  readonly knowledgeBase: KnowledgeBase;
  /** What the cache of pages knows of a page, by its file. Filled as pages are cached and restored. */
  readonly cachedPages: Map<string, CachedPage>;
  /** Of what is inline in any page. Filled as pages are finished; the headers, which hold for all, let it in. */
  readonly inlineHashes: { readonly scripts: Set<string>; readonly styles: Set<string> };
  /** What pages refer to. Filled as pages are finished, checked at the end. */
  readonly references: SiteReferences;
  readonly progress: Progress;
}

/** One thing that happens to the export. It throws when the export cannot be published as it is. */
export interface PublishStep {
  /** What it does, for the progress and for the report when it fails: `write the files that machines read`. */
  readonly name: string;
  readonly run: (context: PublishContext) => Promise<void>;
}
