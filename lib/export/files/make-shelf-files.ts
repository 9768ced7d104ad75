import type { KnowledgeBase } from '@/lib/content/join/create-knowledge-base';
import { machinePaths } from '@/lib/site/paths';
import { buildCatalogue } from '@/lib/library/saved/build-catalogue';
import type { PublishedFile } from './published-file';

/** The list of all articles by which a reader's shelf tells what became of those that are on it. */
export function* makeShelfFiles(knowledgeBase: KnowledgeBase): Generator<PublishedFile> {
  yield { path: machinePaths.catalogue.slice(1), content: JSON.stringify(buildCatalogue(knowledgeBase)) };
}
