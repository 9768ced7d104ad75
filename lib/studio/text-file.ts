import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diffComm, merge } from 'node-diff3';
import { sha256 } from '@/lib/cache/sha256';
import { listFiles } from '@/lib/content/read/list-files';
import { MARKDOWN_FILE } from '@/lib/content/read/page-name';
import { resolveContentPath } from './content-path';

/** A text file as a writer edits it, and the state of the file that it was read from. */
interface TextFile {
  /** With `\n` line ends and no byte-order mark, so that one editor shows all files alike. */
  readonly text: string;
  /** Of the bytes; it changes whenever anything in the file does. */
  readonly hash: string;
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * The text that an editor shows of a file: `\n` at the end of each line, no byte-order mark.
 *
 * @example
 * toEditorText('\ufeffone\r\ntwo'); // => 'one\ntwo'
 */
export function toEditorText(raw: string): string {
  return raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/**
 * What to write for an edited text: each line that was not touched with the line end it had, a new one with the line end
 * that most lines have, and the byte-order mark where there was one.
 *
 * @param raw the file before, as it is on the disk.
 * @param edited the text from the editor, with `\n` line ends.
 * @example
 * restoreRaw('one\r\ntwo\n', 'one\ntwo\nthree\n'); // => 'one\r\ntwo\nthree\r\n'
 */
export function restoreRaw(raw: string, edited: string): string {
  if (toEditorText(raw) === edited) return raw;
  const mark = raw.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const parts = raw.slice(mark.length).split(/(\r\n|\r|\n)/);
  const [before, ends] = [parts.filter((_, index) => index % 2 === 0), parts.filter((_, index) => index % 2 === 1)];
  const usual = getMostFrequent(ends) ?? '\n';
  if (new Set(ends).size < 2) return mark + edited.replaceAll('\n', usual);
  const after = edited.split('\n');
  const last = after.length - 1;
  let at = 0;
  // Line ends are not part of what is compared: they are what is to be found out.
  const kept = diffComm(before, after).flatMap((part) => {
    if (part.common) return part.common.map(() => ends[at++]);
    at += part.buffer1.length;
    return part.buffer2.map(() => usual);
  });
  const lines = after.map((line, index) => line + (index === last ? '' : (kept[index] ?? usual)));
  // A carriage return alone and the line feed of an empty line after it would make one line end of two.
  const merges = (line: string, index: number) => line.endsWith('\r') && lines[index + 1] === '\n';
  return mark + lines.map((line, index) => (merges(line, index) ? `${line}\n` : line)).join('');
}

function getMostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * Decodes a file's bytes.
 *
 * @returns `undefined` where they are not UTF-8: such a file is shown and never written.
 */
export function decodeRaw(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads a text file of the collection for editing.
 *
 * @returns `undefined` if there is no such file, or it is not UTF-8.
 * @throws {RefusedPath} for a path that is not one of the collection's.
 */
export function readTextFile(dir: string, path: string): TextFile | undefined {
  const bytes = readBytes(dir, path);
  const raw = decodeRaw(bytes);
  return bytes && raw !== undefined ? { text: toEditorText(raw), hash: sha256(bytes) } : undefined;
}

/** The texts of a collection as they are on the disk, by path: Markdown, or everything in YAML. */
export function readRawTexts(dir: string, kind: 'markdown' | 'yaml'): ReadonlyMap<string, string> {
  const pattern = kind === 'markdown' ? MARKDOWN_FILE : /\.ya?ml$/i;
  const paths = listFiles(dir).paths.filter((path) => pattern.test(path));
  return new Map(
    paths.flatMap((path) => {
      const raw = decodeRaw(readBytes(dir, path));
      return raw === undefined ? [] : [[path, raw] as const];
    }),
  );
}

/** @returns `undefined` if there is no such file. */
export function readBytes(dir: string, path: string): Buffer | undefined {
  const full = resolveContentPath(dir, path);
  return statSync(full, { throwIfNoEntry: false })?.isFile() ? readFileSync(full) : undefined;
}

/**
 * Writes a file of the collection so that a reader finds it whole, old or new, at any moment; also when the machine stops
 * in between. A file that is a link stays one. Folders are made.
 *
 * @throws {RefusedPath} for a path that is not one of the collection's; what the disk throws when it is full or locked,
 * with the old file in its place.
 */
export function writeBytes(dir: string, path: string, bytes: Uint8Array): void {
  const full = resolveContentPath(dir, path);
  mkdirSync(dirname(full), { recursive: true });
  const stats = statSync(full, { throwIfNoEntry: false });
  const target = stats ? realpathSync(full) : full;
  if (stats && (stats.mode & 0o200) === 0) throw Object.assign(new Error(`${path} is read-only.`), { code: 'EACCES' });
  const draft = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(draft, bytes, { flag: 'wx', flush: true, mode: stats ? stats.mode & 0o777 : 0o644 });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** What became of a text that was to be saved. */
export type SaveResult =
  /** The file holds the text now; `text` differs from what was sent where changes from elsewhere were merged into it. */
  | { readonly state: 'saved'; readonly text: string; readonly hash: string }
  /** The file was changed elsewhere in the same lines; nothing was written. */
  | { readonly state: 'conflict'; readonly theirs: string; readonly hash: string; readonly merged: string }
  /** The file is gone, or not UTF-8; nothing was written. */
  | { readonly state: 'gone' };

interface SaveRequest {
  /** Relative to the content folder. */
  readonly path: string;
  /** The text as it was when the editor read it. */
  readonly base: string;
  /** The file's hash then. */
  readonly hash: string;
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
  const raw = decodeRaw(bytes);
  if (!bytes || raw === undefined) return { state: 'gone' };
  const current = sha256(bytes);
  if (current === hash || toEditorText(raw) === text) return writeText(dir, path, raw, text);
  const theirs = toEditorText(raw);
  const { conflict, result } = merge(text.split('\n'), base.split('\n'), theirs.split('\n'), {
    excludeFalseConflicts: true,
    label: { a: 'what you wrote', b: 'what the file says now' },
  });
  const merged = result.join('\n');
  if (conflict) return { state: 'conflict', theirs, hash: current, merged };
  return writeText(dir, path, raw, merged);
}

function writeText(dir: string, path: string, raw: string, text: string): SaveResult {
  const next = restoreRaw(raw, text);
  const bytes = Buffer.from(next);
  if (next !== raw) writeBytes(dir, path, bytes);
  return { state: 'saved', text, hash: sha256(bytes) };
}
