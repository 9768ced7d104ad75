import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import type { Article } from '@/lib/content/join/model';
import { createSiteReferences } from './links/site-references';
import type { PublishContext } from './step';

/** What steps are given, with nothing in it but what a test asks for. */
export function aPublishContext(context: Partial<PublishContext> = {}): PublishContext {
  const nothing = () => undefined;
  return {
    dir: '/nowhere',
    hostingDir: '/nowhere',
    knowledgeBase: { articles: [] as readonly Article[] } as KnowledgeBase,
    cachedPages: new Map(),
    inlineHashes: { scripts: new Set(), styles: new Set() },
    references: createSiteReferences(),
    progress: { start: nothing, expect: nothing, tick: nothing, end: nothing },
    ...context,
  };
}
