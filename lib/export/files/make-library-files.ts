import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { machinePaths } from '@/lib/site/paths';
import { buildLibraryManifest } from '@/lib/library/saved/build-library-manifest';
import type { PublishedFile } from './published-file';

/** The list of all articles by which a reader's library tells what became of those that are in it. */
export function* makeLibraryFiles(knowledgeBase: KnowledgeBase): Generator<PublishedFile> {
  yield { path: machinePaths.articleManifest.slice(1), content: JSON.stringify(buildLibraryManifest(knowledgeBase)) };
}
