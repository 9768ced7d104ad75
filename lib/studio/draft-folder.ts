import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '@/lib/content/read/list-files';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { findHidden } from '@/lib/content/read/visibility';
import { readFrontMatter } from './edit-front-matter';
import { EditRefused, editYaml } from './edit-yaml';
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
   * Brings the copy up to date; throws what the disk throws when it is full or locked.
   *
   * @param today `YYYY-MM-DD`
   * @param shown the one draft that is public in it, so that its page is what it will be; all of them without it.
   */
  function update(today: string, shown?: string): void {
    const paths = new Set([...listFiles(dir).paths, ...unsaved.keys()]);
    for (const path of stamps.keys()) {
      if (paths.has(path)) continue;
      rmSync(join(copyDir, path), { force: true });
      stamps.delete(path);
    }
    for (const path of paths) {
      const isShown = shown === undefined || shown === path;
      const content = unsaved.get(path) ?? getFileStamp(join(dir, path));
      const getStamp = () => `${today} ${heldBack.has(path) && isShown} ${content}`;
      if (stamps.get(path) === getStamp()) continue;
      try {
        copy(path, today, isShown);
        stamps.set(path, getStamp());
      } catch (error) {
        // It went while it was read; the next update knows.
        if (unsaved.has(path) || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
  }

  function copy(path: string, today: string, isShown: boolean): void {
    mkdirSync(dirname(join(copyDir, path)), { recursive: true });
    const isPage = MARKDOWN_FILE.test(path);
    const raw = unsaved.get(path) ?? (isPage ? decodeRaw(readFileSync(join(dir, path))) : undefined);
    if (raw === undefined) return copyFileSync(join(dir, path), join(copyDir, path));
    const text = toEditorText(raw);
    const open = isPage ? showDraft(text, today) : text;
    if (open === text) heldBack.delete(path);
    else heldBack.add(path);
    writeFileSync(join(copyDir, path), isShown ? open : text);
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

/** What changes whenever a file is written, replaced, made or deleted. */
export function getFileStamp(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return `${stats?.mtimeMs} ${stats?.size} ${stats?.ino}`;
}

/** Values with which no field holds a file back; the first that does it is taken. */
const SHOWING = ['published', 'no', 'yes', '2000-01-01', '2999-12-31'];

/**
 * A text as it would be if it were public, so that a draft can be seen and checked: every mark that holds it back has
 * another value, at its own place and on its own line.
 *
 * @param today `YYYY-MM-DD`
 * @example
 * showDraft('---\nstatus: draft\n---\nText', '2026-03-31'); // => '---\nstatus: published\n---\nText'
 */
function showDraft(text: string, today: string): string {
  const fields = readFrontMatter(text);
  if (!fields) return text;
  let shown = text;
  for (const [key, value] of Object.entries(fields)) {
    if (!findHidden({ [key]: value }, today)) continue;
    const replacement = SHOWING.find((candidate) => !findHidden({ [key]: candidate }, today));
    const block = /^(---[^\n]*\n)([^]*?)(?=^---[ \t]*$)/m.exec(shown);
    if (replacement === undefined || block?.index !== 0) continue;
    try {
      const [head = '', opener = '', yaml = ''] = block;
      shown = opener + editYaml(yaml, [key], replacement) + shown.slice(head.length);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
    }
  }
  return shown;
}

/** Whether readers can see a file. */
export type PublishState = 'draft' | 'scheduled' | 'expired' | 'published';

/** @example getPublishState({ status: 'draft' }, '2026-03-31'); // => 'draft' */
export function getPublishState(fields: ReturnType<typeof readFrontMatter>, today: string): PublishState {
  const hidden = fields && findHidden(fields, today);
  if (!hidden) return 'published';
  if (!('reason' in hidden)) return 'draft';
  if (hidden.reason.startsWith('not before')) return 'scheduled';
  return hidden.reason.startsWith('not after') ? 'expired' : 'draft';
}
