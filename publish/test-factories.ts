import type { KnowledgeBase } from '@/lib/knowledge-base/create-knowledge-base';
import type { PublishContext } from './step';

/** What steps are given, with nothing in it but what a test asks for. */
export function aPublishContext(context: Partial<PublishContext> = {}): PublishContext {
  return {
    dir: '/nowhere',
    knowledgeBase: {} as KnowledgeBase,
    inlineHashes: { scripts: new Set(), styles: new Set() },
    ...context,
  };
}
