import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFinding } from '@/lib/content/check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { createSourceText } from '@/lib/content/check/source-text';
import { FILE_LIMIT } from './limits';

/** Control characters but tab and line feed, and the characters that reorder what is shown (Trojan Source). */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/g;

const MOST_CHARACTERS_REPORTED = 3;

/** What changes when a file is written: its time and size. Empty where there is no file. */
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
 * @returns the text, or why there is none: too large, unreadable, not UTF-8, or holding characters that nobody sees.
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
  const source = createSourceText(path, text);
  const found = [...text.matchAll(REFUSED)].slice(0, MOST_CHARACTERS_REPORTED);
  const findings = found.map(({ 0: character, index }) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const message = `The character U+${code} is invisible or changes the direction of text.`;
    return createFinding('file-control-character', source.locate(index), message, 'Delete it.');
  });
  return findings.length > 0 ? { findings } : { text, findings };
}
