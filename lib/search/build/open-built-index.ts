import { buildSearchFiles, type SearchFilesOptions } from './build-index';
import { MANIFEST_NAME } from '../format/manifest';
import { IndexError, openIndex, parseManifest } from '../query/open-index';
import type { SearchSource } from '../query/source';

/** Opens an index that has just been made, through the files that a browser would fetch. */
export async function openBuiltIndex(
  knowledge: Parameters<typeof buildSearchFiles>[0],
  options: SearchFilesOptions,
): Promise<{ source: SearchSource; files: ReadonlyMap<string, string> }> {
  const files = buildSearchFiles(knowledge, options);
  const loadFile = (name: string): Promise<string> => {
    const text = files.get(name);
    return text === undefined
      ? Promise.reject(new IndexError('unreachable', `There is no ${name}.`))
      : Promise.resolve(text);
  };
  return { source: await openIndex(parseManifest(await loadFile(MANIFEST_NAME)), loadFile), files };
}
