// Next reads its configuration, and so this file, without the alias.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFinding } from '../check/create-finding';
import type { Finding } from '@/lib/content/check/finding';
import { createSourceText } from '../check/source-text';

/** Bytes of one article or overview. The longest real articles have 15 KB; a hundred times that is not an article. */
export const FILE_LIMIT = 1_000_000;

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
 * @example
 * readText('content', 'articles/why.md').text; // => '---\ntitle: Why?\n---\n'
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

function decodeText(path: string, bytes: Uint8Array): TextResult {
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) {
    const message = 'The file is not UTF-8 text.';
    return { findings: [createFinding('file-not-utf8', { path }, message, 'Save it as UTF-8.')] };
  }
  const source = createSourceText(path, decoded);
  const { text, overrides, first, message } = removeInvisible(decoded);
  if (overrides.length > 0) {
    const reverses = 'This character reverses the direction of the text after it.';
    const findings = overrides
      .slice(0, MAX_OVERRIDES_REPORTED)
      .map((index) => createFinding('file-direction-override', source.locate(index), reverses, 'Delete it.'));
    return { findings };
  }
  if (message === undefined) return { text, findings: [] };
  return { text, findings: [createFinding('file-invisible-character', source.locate(first), message)] };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** What turns the direction of text round and can make it read as something else. */
const OVERRIDE = /[\u202d\u202e]/;

/** Control characters but tab and line feed, and embeddings of a direction: nobody sees them, editors leave them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202c]/;

/** Isolates of a direction, which text in Arabic or Hebrew needs and no other does. */
const ISOLATE = /[\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;

/** Characters to look at, as themselves or by their number. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CHARACTER = /&#(?:x([\da-f]{1,8})|(\d{1,8}));?|[\u0001-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gi;

interface VisibleText {
  /** Without what nobody sees. */
  readonly text: string;
  /** Where characters are that turn the direction of text round, which can make it read as something else. */
  readonly overrides: readonly number[];
  /** Where the first character that is left out was. */
  readonly first: number;
  /** What is left out, in a sentence; absent if nothing is. */
  readonly message?: string;
}

/**
 * Takes out of a text the characters that nobody sees and that do not belong there, also those that are written as numeric
 * references (`&#x202E;`).
 *
 * @see https://trojansource.codes for why direction overrides are told apart
 * @example
 * removeInvisible('a\u0007b').text; // => 'ab'
 */
export function removeInvisible(text: string): VisibleText {
  const mayIsolate = RIGHT_TO_LEFT.test(text);
  const names: string[] = [];
  const overrides: number[] = [];
  let first = -1;
  const visible = text.replace(CHARACTER, (written, hex: string, decimal: string, index: number) => {
    const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : written.codePointAt(0)!;
    const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    const isOverride = OVERRIDE.test(character);
    if (!isOverride && !INVISIBLE.test(character) && (mayIsolate || !ISOLATE.test(character))) return written;
    if (isOverride) overrides.push(index);
    if (names.length === 0) first = index;
    names.push(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    return '';
  });
  if (names.length === 0) return { text, overrides, first };
  const list = [...new Set(names)].slice(0, 5).join(', ');
  return { text: visible, overrides, first, message: `Invisible characters are left out: ${names.length} (${list}).` };
}
