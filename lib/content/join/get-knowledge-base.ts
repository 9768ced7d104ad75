import type { KnowledgeBase } from './create-knowledge-base';
import { readSnapshot } from './knowledge-snapshot';

let opened: KnowledgeBase | undefined;

/**
 * The knowledge base that the first step of a build has read and rendered, opened once.
 *
 * @throws where no such step has run.
 */
export function getKnowledgeBase(): KnowledgeBase {
  const file = process.env.KNOWLEDGE_FILE;
  if (!opened && !file)
    throw new Error('The content is not read yet. Use npm run build or npm run dev, not next itself.');
  return (opened ??= readSnapshot(file!));
}

/** For a process that reads the collection itself, as `npm run dev` does: what pages are drawn from, from now on. */
export function setKnowledgeBase(knowledgeBase: KnowledgeBase): void {
  opened = knowledgeBase;
}
