import { readFileSync } from 'node:fs';
import type { KnowledgeBase } from './create-knowledge-base';
import { readKeptKnowledge } from './keep-knowledge';

let opened: { readonly knowledgeBase: KnowledgeBase; readonly revision: string | undefined } | undefined;

/**
 * The knowledge base that the first step of a build has read and rendered, opened once; while developing, again after
 * each change.
 *
 * @throws where no such step has run.
 */
export function getKnowledgeBase(): KnowledgeBase {
  const revision = getRevision();
  if (opened && opened.revision === revision) return opened.knowledgeBase;
  const file = process.env.KNOWLEDGE_FILE;
  if (!file) throw new Error('The content is not read yet. Use npm run build or npm run dev, not next itself.');
  opened = { knowledgeBase: readKeptKnowledge(file), revision };
  return opened.knowledgeBase;
}

/** For a process that reads the collection itself, as the studio does: what pages are drawn from, from now on. */
export function setKnowledgeBase(knowledgeBase: KnowledgeBase): void {
  opened = { knowledgeBase, revision: getRevision() };
}

/** What `npm run dev` writes again whenever the content changes; nothing in a build, which reads once. */
function getRevision(): string | undefined {
  const file = process.env.CONTENT_REVISION_FILE;
  return file ? readFileSync(file, 'utf8') : undefined;
}
