import { searchIndexPath } from '@/lib/site/paths';
import { buildSearchFiles, type SearchFilesOptions } from './build-files';

/** A file of the index with its place below the site's root, as its URL has it, without the slash before it. */
export interface SearchFile {
  readonly path: string;
  readonly content: string;
}

/** Everything that search fetches, for whoever publishes it or keeps it for offline reading. */
export function listSearchFiles(
  knowledge: Parameters<typeof buildSearchFiles>[0],
  options: SearchFilesOptions,
): SearchFile[] {
  return [...buildSearchFiles(knowledge, options)].map(([name, content]) => ({
    path: searchIndexPath(name).slice(1),
    content,
  }));
}
