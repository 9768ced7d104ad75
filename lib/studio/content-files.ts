import { listFiles } from '@/lib/content/read/list-files';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { decodeRaw, readBytes } from './text-file';

/** The texts of a collection as they are on the disk, by path: Markdown, or everything in YAML. */
export function readRawTexts(dir: string, kind: 'markdown' | 'yaml'): ReadonlyMap<string, string> {
  const pattern = kind === 'markdown' ? MARKDOWN_FILE : /\.ya?ml$/i;
  const texts = new Map<string, string>();
  for (const path of listFiles(dir).paths.filter((path) => pattern.test(path))) {
    const bytes = readBytes(dir, path);
    const raw = bytes && decodeRaw(bytes);
    if (raw !== undefined) texts.set(path, raw);
  }
  return texts;
}
