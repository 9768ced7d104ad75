import { merge } from 'node-diff3';
import { sha256 } from '@/lib/cache/sha256';
import { decodeRaw, readBytes, restoreRaw, toEditorText, writeBytes } from './text-file';

/** What became of a text that was to be saved. */
export type SaveResult =
  /** The file holds the text now; `text` differs from what was sent where changes from elsewhere were merged into it. */
  | { readonly state: 'saved'; readonly text: string; readonly hash: string }
  /** The file was changed elsewhere in the same lines; nothing was written. */
  | { readonly state: 'conflict'; readonly theirs: string; readonly hash: string; readonly merged: string }
  /** The file is gone, or not UTF-8; nothing was written. */
  | { readonly state: 'gone' };

export interface SaveRequest {
  /** Relative to the content folder. */
  readonly path: string;
  /** The text as it was when the editor read it. */
  readonly base: string;
  /** The file's hash then; `undefined` for a file that is to be new. */
  readonly hash: string | undefined;
  /** The text now. */
  readonly text: string;
}

/**
 * Saves an edited text. Only the lines that were edited change; a text that was not edited writes nothing. A file that
 * was changed elsewhere meanwhile is never overwritten: changes in other lines are kept next to the writer's, changes in
 * the same lines are a conflict.
 *
 * @throws {RefusedPath} for a path that is not one of the collection's.
 */
export function saveText(dir: string, { path, base, hash, text }: SaveRequest): SaveResult {
  const bytes = readBytes(dir, path);
  if (!bytes) {
    if (hash !== undefined) return { state: 'gone' };
    const created = Buffer.from(text);
    writeBytes(dir, path, created);
    return { state: 'saved', text, hash: sha256(created) };
  }
  const raw = decodeRaw(bytes);
  if (raw === undefined) return { state: 'gone' };
  const current = sha256(bytes);
  if (current === hash || toEditorText(raw) === text) return write(dir, path, raw, text);
  const theirs = toEditorText(raw);
  const { conflict, result } = merge(text.split('\n'), base.split('\n'), theirs.split('\n'), {
    excludeFalseConflicts: true,
    label: { a: 'what you wrote', b: 'what the file says now' },
  });
  const merged = result.join('\n');
  if (conflict || hash === undefined) return { state: 'conflict', theirs, hash: current, merged };
  return write(dir, path, raw, merged);
}

function write(dir: string, path: string, raw: string, text: string): SaveResult {
  const next = restoreRaw(raw, text);
  const bytes = Buffer.from(next);
  if (next !== raw) writeBytes(dir, path, bytes);
  return { state: 'saved', text, hash: sha256(bytes) };
}
