import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { diffIndices } from 'node-diff3';
import { sha256 } from '@/lib/cache/sha256';
import { resolveContentPath } from './content-path';

/** A text file as a writer edits it, and the state of the file that it was read from. */
export interface TextFile {
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
  const before = splitLines(raw.slice(mark.length));
  const ends = before.map(({ end }) => end);
  const usual = mostFrequent(ends.filter((end) => end !== '')) ?? '\n';
  if (ends.every((end) => end === '' || end === '\n')) return mark + edited;
  const after = splitLines(edited);
  const result = after.map(({ text, end }) => text + (end === '' ? '' : usual));
  // Line ends are not part of what is compared: they are what is to be found out.
  let at = 0;
  let then = 0;
  const keep = (count: number) => {
    for (let step = 0; step < count; step += 1) {
      const old = before[at + step]!;
      const line = after[then + step]!;
      result[then + step] = line.text + (line.end === '' ? '' : old.end === '' ? usual : old.end);
    }
  };
  const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);
  for (const { buffer1, buffer2 } of diffIndices(texts(before), texts(after))) {
    keep(buffer1[0] - at);
    at = buffer1[0] + buffer1[1];
    then = buffer2[0] + buffer2[1];
  }
  keep(before.length - at);
  // A carriage return alone and the line feed of an empty line after it would make one line end of two.
  return (
    mark +
    result.map((line, index) => (line.endsWith('\r') && result[index + 1] === '\n' ? `${line}\n` : line)).join('')
  );
}

interface Line {
  readonly text: string;
  readonly end: string;
}

function splitLines(text: string): Line[] {
  const lines = [...text.matchAll(/(?<![^\r\n])([^\r\n]*)(\r\n|\r|\n|$)/g)].map(([, line = '', end = '']) => ({
    text: line,
    end,
  }));
  // The last match is empty where the text ends with a line end.
  return lines.at(-1)?.text === '' && lines.at(-1)?.end === '' ? lines.slice(0, -1) : lines;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * Decodes a file's bytes.
 *
 * @returns `undefined` where they are not UTF-8: such a file is shown and never written.
 */
export function decodeRaw(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
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
  const raw = bytes && decodeRaw(bytes);
  return bytes && raw !== undefined ? { text: toEditorText(raw), hash: sha256(bytes) } : undefined;
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
    const file = openSync(draft, 'wx', stats ? stats.mode & 0o777 : 0o644);
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
