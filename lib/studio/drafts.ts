import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '@/lib/cache/sha256';

export const draftSchema = z.object({
  /** The file's text and hash when it was last read or saved: what the draft differs from. */
  base: z.string(),
  hash: z.string(),
  /** The editor's state as its library writes it, with everything that can be undone. */
  editor: z.looseObject({ doc: z.string() }),
});

/** What is typed in a file, saved or not. */
export type Draft = z.infer<typeof draftSchema>;

/**
 * What is typed, kept in a file of its own for each file of the collection, so that it survives a reload and a crash: at
 * any moment the last draft is there, or the one before it.
 *
 * @param folder where drafts are kept; it is not part of the collection.
 */
export function createDraftStore(folder: string) {
  const getFile = (path: string) => join(folder, `${sha256(path).slice(0, 32)}.json`);
  return {
    /** @returns `undefined` where there is none that can be read. */
    read: (path: string): Draft | undefined => {
      try {
        return draftSchema.parse(JSON.parse(readFileSync(getFile(path), 'utf8')));
      } catch {
        return undefined;
      }
    },
    write: (path: string, draft: Draft): void => {
      mkdirSync(folder, { recursive: true });
      const file = getFile(path);
      writeFileSync(`${file}.new`, JSON.stringify(draft));
      renameSync(`${file}.new`, file);
    },
  };
}
