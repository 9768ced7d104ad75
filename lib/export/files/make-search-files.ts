import { bundleScript } from '@/lib/export/bundle/bundle-script';
import { articlePath } from '@/lib/site/paths';
import { listSearchFiles } from '@/lib/search/build/build-index';
import type { FileGenerator } from './published-file';

/**
 * The search index, its manifest and the worker that searches it.
 *
 * @see docs/decisions/010-search-index.md
 */
export const makeSearchFiles: FileGenerator = (knowledgeBase) =>
  listSearchFiles(knowledgeBase, {
    thesaurus: knowledgeBase.synonyms,
    text: `${articlePath('{slug}')}.md`,
    worker: bundleScript('lib/search/query/worker.ts'),
  });
