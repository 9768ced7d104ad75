import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { createSourceText } from '@/lib/content/check/source-text';
import { describeInvisible, dropCharacters, findInvisible } from './invisible';
import { FILE_LIMIT } from './limits';

const MAX_OVERRIDES_REPORTED = 3;

/** What changes when a file is written: its time and size. Empty if there is no file. */
export function getFileStamp(dir: string, path: string): string {
  const stats = statSync(join(dir, path), { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : '';
}

export interface TextResult {
  /** With `\n` line ends and no byte-order mark; absent where the file cannot be published. */
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/**
 * Reads one text file of a collection.
 *
 * @returns the text, or why there is none: too large, unreadable, not UTF-8 text, or with its direction reversed.
 */
export function readText(dir: string, path: string): TextResult {
  let bytes: Buffer;
  try {
    const { size } = statSync(join(dir, path));
    if (size > FILE_LIMIT) {
      const message = `The file has ${size} bytes; at most ${FILE_LIMIT} are read.`;
      return { findings: [createFinding('file-too-large', { path }, message, 'Split it.')] };
    }
    bytes = readFileSync(join(dir, path));
  } catch (error) {
    return { findings: [createFinding('file-unreadable', { path }, `${(error as Error).message}.`)] };
  }
  return decodeText(path, bytes);
}

/**
 * Decodes a file's bytes.
 *
 * @see https://trojansource.codes for why direction overrides are refused
 * @example
 * decodeText('a.md', new TextEncoder().encode('one\r\ntwo')).text; // => 'one\ntwo'
 */
export function decodeText(path: string, bytes: Uint8Array): TextResult {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const message = 'The file is not UTF-8 text.';
    return { findings: [createFinding('file-not-utf8', { path }, message, 'Save it as UTF-8.')] };
  }
  if (text.includes('\0')) {
    const message = 'The file is not text.';
    return { findings: [createFinding('file-not-utf8', { path }, message, 'Save it as UTF-8 text.')] };
  }
  const source = createSourceText(path, text);
  const found = findInvisible(text);
  const overrides = found.filter(({ isOverride }) => isOverride).slice(0, MAX_OVERRIDES_REPORTED);
  if (overrides.length > 0) {
    const message = 'This character reverses the direction of the text after it.';
    const report = (index: number) =>
      createFinding('file-direction-override', source.locate(index), message, 'Delete it.');
    return { findings: overrides.map(({ index }) => report(index)) };
  }
  const [first] = found;
  if (!first) return { text, findings: [] };
  const finding = createFinding('file-invisible-character', source.locate(first.index), describeInvisible(found));
  return { text: dropCharacters(text, found), findings: [finding] };
}
