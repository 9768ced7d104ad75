import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '@/lib/content/read/list-files';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { showDraft } from './show-draft';
import { decodeRaw, toEditorText } from './text-file';

/**
 * A copy of the collection in which drafts are public and unsaved texts are in the place of saved ones: what the preview
 * draws and the check reads, with the site's own loader. The collection itself is not touched.
 *
 * @param dir the collection.
 * @param copyDir where the copy is made; whatever was there goes.
 */
export function createDraftFolder(dir: string, copyDir: string) {
  const stamps = new Map<string, string>();
  /** Files that are not public, and so differ in a copy that shows them. */
  const heldBack = new Set<string>();
  const unsaved = new Map<string, string>();
  rmSync(copyDir, { recursive: true, force: true });
  mkdirSync(copyDir, { recursive: true });

  /**
   * Brings the copy up to date; gives whether anything in it has changed.
   *
   * @param shown the one draft that is public in it, so that its page is what it will be; all of them without it.
   */
  function update(today: string, shown?: string): boolean {
    const { paths } = listFiles(dir);
    const all = new Set([...paths, ...unsaved.keys()]);
    let hasChanged = false;
    for (const path of stamps.keys()) {
      if (all.has(path)) continue;
      rmSync(join(copyDir, path), { force: true });
      stamps.delete(path);
      hasChanged = true;
    }
    for (const path of all) {
      const text = unsaved.get(path);
      const stats = text === undefined ? statSync(join(dir, path), { throwIfNoEntry: false }) : undefined;
      const stamp = text === undefined ? `${today} ${stats?.mtimeMs} ${stats?.size} ${stats?.ino}` : `${today} ${text}`;
      const isShown = shown === undefined || shown === path;
      const state = `${stamp} ${heldBack.has(path) && isShown}`;
      if (stamps.get(path) === state) continue;
      const isCopied = text === undefined ? copy(path, today, isShown) : writeDraft(path, text, today, isShown);
      if (!isCopied) continue;
      stamps.set(path, `${stamp} ${heldBack.has(path) && isShown}`);
      hasChanged = true;
    }
    return hasChanged;
  }

  function copy(path: string, today: string, isShown: boolean): boolean {
    try {
      const raw = MARKDOWN_FILE.test(path) ? decodeRaw(readFileSync(join(dir, path))) : undefined;
      if (raw !== undefined) return writeDraft(path, toEditorText(raw), today, isShown);
      mkdirSync(dirname(join(copyDir, path)), { recursive: true });
      copyFileSync(join(dir, path), join(copyDir, path));
      return true;
    } catch {
      // It went while it was read; the next update knows.
      return false;
    }
  }

  function writeDraft(path: string, text: string, today: string, isShown: boolean): true {
    const open = MARKDOWN_FILE.test(path) ? showDraft(text, today) : text;
    if (open === text) heldBack.delete(path);
    else heldBack.add(path);
    return write(path, isShown ? open : text);
  }

  function write(path: string, text: string): true {
    mkdirSync(dirname(join(copyDir, path)), { recursive: true });
    writeFileSync(join(copyDir, path), text);
    return true;
  }

  return {
    update,
    /** Puts an unsaved text in the place of a file; `undefined` when the file counts again. */
    setUnsaved: (path: string, text: string | undefined) => {
      if (text === undefined) unsaved.delete(path);
      else unsaved.set(path, text);
    },
  };
}
