import { sha256 } from '@/lib/cache/sha256';
import { createDiskCache } from '@/lib/cache/create-disk-cache';
import { getCodeKey } from '@/lib/export/page-cache/get-code-key';

export const CODE_CACHE = '.cache/code';

/**
 * A text that follows from the code and the facts of the site alone, such as a bundle: made once for all builds with the
 * same. Outside a build it is made each time, because the code may change while a process runs.
 *
 * @param name what else it depends on.
 * @example
 * cacheByCode('dictionary', buildDictionary);
 */
export function cacheByCode<Made extends string | Promise<string>>(name: string, make: () => Made): string | Made {
  if (!process.env.KNOWLEDGE_FILE) return make();
  const cache = createDiskCache(CODE_CACHE, Date.now());
  const file = sha256([getCodeKey(), name]);
  const cached = cache.read(file);
  if (cached) return cached.toString();
  const made = make();
  const keep = (text: string) => (cache.write(file, text), text);
  return (typeof made === 'string' ? keep(made) : made.then(keep)) as Made;
}
