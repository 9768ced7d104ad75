import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { findLogo } from './logo';
import { listPageLinks, listUnusedPages } from './pages';

export type FrameView = Readonly<ReturnType<typeof createFrameView>>;

/** What the header and the footer of every page show. */
export function createFrameView(knowledgeBase: KnowledgeBase) {
  return {
    /** The owner's mark, by its path in the collection. */
    logo: findLogo(knowledgeBase)?.path,
    hasChecks: knowledgeBase.selfChecks.length > 0,
    /** Whether anything is in a topic. */
    hasTopics: knowledgeBase.dimensions.length > 0,
    /** Pages of ours that this collection has no use for. */
    unusedPages: listUnusedPages(knowledgeBase),
    /** The collection's own that belong in the menu, and in the footer. */
    menu: listPageLinks(knowledgeBase, 'menu'),
    footer: listPageLinks(knowledgeBase, 'footer'),
  };
}
